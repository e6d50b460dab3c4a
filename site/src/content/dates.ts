// Sweden writes days as ISO 8601 does.
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * The day it is in the borough at a moment.
 * @param asOf a moment, ISO 8601
 * @returns `YYYY-MM-DD`, Europe/London
 */
export function today(asOf: string): string {
  return londonDay.format(new Date(asOf));
}

/**
 * Whether a day is over.
 * @param date `YYYY-MM-DD`, or nothing where none is set
 * @param now the day it is, `YYYY-MM-DD`
 */
export function isPast(date: string | null, now: string): boolean {
  return date !== null && date < now;
}

/**
 * Orders dates of any precision from old to new; of two that begin alike the vaguer comes first.
 * @param a `2022`, `2022-12` or `2022-12-06`
 * @param b likewise
 */
export function byDate(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
