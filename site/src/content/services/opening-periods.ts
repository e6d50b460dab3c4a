import type { Schedule } from '@sanctuary/shared-types';
import type { Time } from '../time.ts';

export type Day = Schedule['day'];

/** Days of the week in their order. */
export const weekDays: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** One stretch of opening, Europe/London. */
export interface Slot {
  /** `HH:MM` */
  readonly opens: string;
  /** `HH:MM`; earlier than, or the same as, `opens` where it closes on the next day. */
  readonly closes: string;
}

/** Days that share their times. */
export interface OpeningRow {
  readonly days: readonly Day[];
  /** `weekly`; or which such day of the month, 1 to 5; `unknown` where once a month, but not known which. */
  readonly week: 'weekly' | 'unknown' | number;
  readonly slots: readonly Slot[];
}

/** Opening times that hold for the same time of the year. */
export interface OpeningPeriod {
  /** First day, `YYYY-MM-DD`, where that is still to come. */
  readonly from: string | null;
  /** Last day, where there is one. */
  readonly to: string | null;
  readonly rows: readonly OpeningRow[];
}

/** Open from midnight to midnight. Officers write the end of a day as `23:59`, or as midnight. */
export function isAllDay({ opens, closes }: Slot): boolean {
  return opens === '00:00' && (closes === '23:59' || closes === '00:00');
}

/**
 * Opening times in the order that a reader wants them: what holds now first, then what begins later; what is over
 * is left out.
 * @param schedules as the service has them
 * @param time the time that it is
 */
export function openingPeriods(schedules: readonly Schedule[], time: Time): readonly OpeningPeriod[] {
  const current = schedules
    .filter(({ validTo }) => !time.isPast(validTo))
    .map((schedule) => ({ ...schedule, validFrom: time.isToCome(schedule.validFrom) ? schedule.validFrom : null }));
  const groups = Map.groupBy(current, ({ validFrom, validTo }) => `${validFrom ?? ''} ${validTo ?? ''}`);
  return [...groups.keys()].sort().flatMap((key) => {
    const times = groups.get(key) ?? [];
    const [from = '', to = ''] = key.split(' ');
    return [{ from: from || null, to: to || null, rows: rowsOf(times) }];
  });
}

function rowsOf(times: readonly Schedule[]): readonly OpeningRow[] {
  const byDay = Map.groupBy(times, ({ day, repeats, weekOfMonth }) => `${repeats === 'weekly' ? 'weekly' : (weekOfMonth ?? 'unknown')} ${day}`);
  const rows: { days: Day[]; week: OpeningRow['week']; slots: Slot[] }[] = [];
  for (const week of ['weekly', 1, 2, 3, 4, 5, 'unknown'] as const) {
    for (const day of weekDays) {
      const slots = slotsOf(byDay.get(`${week} ${day}`) ?? []);
      if (slots.length === 0) continue;
      const same = rows.find((row) => row.week === week && sameSlots(row.slots, slots));
      if (same) same.days.push(day);
      else rows.push({ days: [day], week, slots });
    }
  }
  return rows;
}

/** Times of one day from morning to night, each once. */
function slotsOf(times: readonly Schedule[]): Slot[] {
  const slots = new Map(times.map(({ opens, closes }) => [`${opens} ${closes}`, { opens, closes }]));
  return [...slots.keys()].sort().flatMap((key) => slots.get(key) ?? []);
}

function sameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.length === b.length && a.every(({ opens, closes }, place) => b[place]?.opens === opens && b[place].closes === closes);
}

/** Runs of days that follow each other: Monday to Wednesday and Friday are two. */
export function runsOf(days: readonly Day[]): readonly (readonly Day[])[] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && weekDays.indexOf(day) === weekDays.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
