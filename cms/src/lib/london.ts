// this language writes 2026-11-22
const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

const dayLength = 24 * 60 * 60 * 1000;

/** The day in London, `2026-11-22`. */
export const londonDay = (moment: Date): string => days.format(moment);

/** How many days lie between two days, such as `2026-11-22`; negative where the second is over. */
export const daysBetween = (first: string, second: string): number => Math.round((Date.parse(second) - Date.parse(first)) / dayLength);

/**
 * A day so many days after another.
 * @param day `2026-11-22`
 */
export function daysAfter(day: string, count: number): string {
  // counted in Greenwich, where every day has the same length
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}
