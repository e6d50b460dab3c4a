const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });
const summerTime = '+01:00';

/**
 * A time in the borough as a moment that every machine reads alike.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 * @returns ISO 8601 with its offset: `2026-06-17T18:00:00+01:00`
 */
export function londonInstant(day: string, time: string): string {
  const inSummer = `${day}T${time}:00${summerTime}`;
  const isSummer = offset.formatToParts(new Date(inSummer)).some(({ type, value }) => type === 'timeZoneName' && value.endsWith(summerTime));
  return isSummer ? inSummer : `${day}T${time}:00+00:00`;
}
