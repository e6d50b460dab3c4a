// the day first, then month and year, would not sort: this language writes 2026-11-22
const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

const dayLength = 24 * 60 * 60 * 1000;

/** The day in London, `2026-11-22`. */
export function londonDay(moment: Date): string {
  return days.format(moment);
}

/**
 * A day so many days before another.
 * @param day `2026-11-22`
 */
export function daysBefore(day: string, days: number): string {
  // counted in Greenwich, where every day has the same length
  return new Date(Date.parse(day) - days * dayLength).toISOString().slice(0, 10);
}
