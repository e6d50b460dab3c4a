const hour = 3_600_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/**
 * The moment at which a day begins in the borough. The clocks change at 01:00 UTC, so midnight is always there, and only once.
 * @param day `YYYY-MM-DD`
 */
export function londonMidnight(day: string): Date {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  const inSummerTime = new Date(utcMidnight - hour);
  return clock.format(inSummerTime) === '00' ? inSummerTime : new Date(utcMidnight);
}

/**
 * The day after.
 * @param day `YYYY-MM-DD`
 */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour).toISOString().slice(0, 10);
}
