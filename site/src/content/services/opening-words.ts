import type { Schedule } from '@sanctuary/shared-types';
import { dateWords, listText, timeWords, translator, weekdayName, words, type Translate, type Words } from '../../i18n/index.ts';
import type { Time } from '../time.ts';
import { isAllDay, openingPeriods, runsOf, weekDays, type Day, type OpeningPeriod, type OpeningRow, type Slot } from './opening-periods.ts';

/** When a service is open, in words. */
export interface OpeningView {
  readonly periods: readonly {
    /** From when, or until when; `null` for times that simply hold. */
    readonly when: Words | null;
    readonly rows: readonly { readonly days: Words | null; readonly times: Words }[];
  }[];
}

/** From this many days on, days in a row are said as “Monday to Wednesday”. */
const shortestRange = 3;

/**
 * Opening times for a reader; `null` where none are known, now or later.
 * @param schedules as the service has them
 * @param time the time that it is
 * @param locale language of the page
 */
export function openingView(schedules: readonly Schedule[], time: Time, locale: string): OpeningView | null {
  const periods = openingPeriods(schedules, time);
  if (periods.length === 0) return null;
  // one language for the whole: names of days in one, and words around them in another, would be a riddle
  const lang = translator(locale)('services.opening.times').lang ?? locale;
  const t = translator(lang);
  const say = (text: string): Words => words(capitalised(text, lang), lang, locale);
  return {
    periods: periods.map((period) => {
      const when = whenText(t, period);
      return {
        when: when === null ? null : say(when),
        rows: isAlwaysOpen(period)
          ? [{ days: null, times: say(t('services.opening.always').text) }]
          : period.rows.map((row) => ({ days: say(daysText(t, row)), times: say(timesText(t, row.slots)) })),
      };
    }),
  };
}

function isAlwaysOpen({ rows }: OpeningPeriod): boolean {
  const [row] = rows;
  return rows.length === 1 && row?.week === 'weekly' && row.days.length === weekDays.length && row.slots.some(isAllDay);
}

function whenText(t: Translate, { from, to }: OpeningPeriod): string | null {
  const date = (day: string): string => dateWords(t.locale, day).text;
  if (from !== null && to !== null) return t('services.opening.fromTo', { from: date(from), to: date(to) }).text;
  if (from !== null) return t('services.opening.from', { from: date(from) }).text;
  return to === null ? null : t('services.opening.to', { to: date(to) }).text;
}

function daysText(t: Translate, { days, week }: OpeningRow): string {
  if (week === 'weekly') return listText(t.locale, runsOf(days).flatMap((run) => runText(t, run)));
  const names = listText(t.locale, days.map((day) => dayName(t.locale, day)));
  return week === 'unknown' ? t('services.opening.monthlyUnknown', { day: names }).text : t(`services.opening.monthly${nth(week)}`, { day: names }).text;
}

const nth = (week: number): '1' | '2' | '3' | '4' | '5' => (['1', '2', '3', '4', '5'] as const)[week - 1] ?? '5';

function runText(t: Translate, run: readonly Day[]): string[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < shortestRange) return run.map((day) => dayName(t.locale, day));
  return [t('services.opening.days', { from: dayName(t.locale, first), to: dayName(t.locale, last) }).text];
}

function timesText(t: Translate, slots: readonly Slot[]): string {
  return listText(t.locale, slots.map((slot) => slotText(t, slot)));
}

function slotText(t: Translate, slot: Slot): string {
  if (isAllDay(slot)) return t('services.opening.allDay').text;
  const values = { opens: timeWords(t.locale, slot.opens), closes: timeWords(t.locale, slot.closes === '23:59' ? '00:00' : slot.closes) };
  const overnight = slot.closes <= slot.opens && slot.closes !== '00:00';
  return t(overnight ? 'services.opening.overnight' : 'services.opening.times', values).text;
}

const dayName = (locale: string, day: Day): string => weekdayName(locale, weekDays.indexOf(day));

/** Names of days are written small in many languages; a line begins with a capital. */
function capitalised(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
