import type { Entries, Entry } from '@sanctuary/shared-types';
import { allEntries } from './entry-lists.ts';
import { dayAfter, londonMidnight } from './london-time.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const known = new WeakMap<object, readonly number[]>();

/**
 * Every moment at which time alone may change what the site says. Pages compare the days and times in entries with
 * now: an alert begins and ends, an event, Refugee Week or an opening time passes, a closed service opens, a commitment
 * falls due, the review of a page or of a fact, or an award, runs out. So each day that an entry names counts twice, when it begins and when it
 * is over, at midnight in London; each time of day counts as it is.
 * @returns sorted, without doubles
 */
export function momentsOf(entries: Entries): Date[] {
  const times = new Set(allEntries(entries).flatMap(({ entry }) => timesIn(entry)));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

/** Looked for once: an entry is never changed in place. */
function timesIn(entry: Entry): readonly number[] {
  const found = known.get(entry);
  if (found) return found;
  const { revision: _, ...fields } = entry;
  const times = textsIn(fields).flatMap((text) => momentsIn(text).map((moment) => moment.getTime()));
  known.set(entry, times);
  return times;
}

/**
 * The last moment at which time alone changed what the site says, and the next one: of those in entries, and of the
 * half years at which the site is made anew whatever happens.
 * @param now the time that it is
 */
export function momentsAround(entries: Entries, now: Date): { asOf: Date; nextChange: Date } {
  const renewal = renewals(now);
  let [past, coming] = [renewal.last.getTime(), renewal.next.getTime()];
  for (const { entry } of allEntries(entries)) {
    for (const time of timesIn(entry)) {
      if (time <= now.getTime()) past = Math.max(past, time);
      else coming = Math.min(coming, time);
    }
  }
  return { asOf: new Date(past), nextChange: new Date(coming) };
}

/**
 * The beginnings of half years around a moment. `security.txt` holds for eleven months (see
 * `content/sharing/security-txt.ts`), and must be renewed on a site whose entries name no day to come.
 */
function renewals(now: Date): { last: Date; next: Date } {
  const year = now.getUTCFullYear();
  const days = [year, year + 1].flatMap((of) => [londonMidnight(`${of}-01-01`), londonMidnight(`${of}-07-01`)]);
  const next = days.find((day) => day > now) ?? now;
  return { last: days[days.indexOf(next) - 1] ?? now, next };
}

function momentsIn(text: string): Date[] {
  const isDay = day.test(text);
  if ((!isDay && !instant.test(text)) || Number.isNaN(Date.parse(text))) return [];
  return isDay ? [londonMidnight(text), londonMidnight(dayAfter(text))] : [new Date(text)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
