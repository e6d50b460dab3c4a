const zone = { timeZone: 'Europe/London' } as const;
const clock = new Intl.DateTimeFormat('en-GB', { ...zone, timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('en-GB', { ...zone, dateStyle: 'long' });

/**
 * A moment as people in the borough say it: `14:02:07` today, `12 March 2026, 14:02:07` on another day.
 * @param moment ISO 8601
 */
export function london(moment: string, now: Date): string {
  const date = new Date(moment);
  const time = clock.format(date);
  return day.format(date) === day.format(now) ? time : `${day.format(date)}, ${time}`;
}
