// Sweden writes days as ISO 8601 does.
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/** What a view may ask of the time that it is, which is the snapshot's `asOf`. Days are `YYYY-MM-DD`, Europe/London. */
export interface Time {
  /** ISO 8601. Who reads it is made anew whenever it moves: ask a question instead, where one will do. */
  readonly asOf: string;
  /** Whether a day is over; `false` where none is set. */
  isPast(date: string | null): boolean;
  /** Whether a day is yet to begin; `false` where none is set. */
  isToCome(date: string | null): boolean;
  /** Whether it is a moment, ISO 8601, or later. */
  hasCome(instant: string): boolean;
}

/**
 * The day it is in the borough at a moment.
 * @param asOf a moment, ISO 8601
 * @returns `YYYY-MM-DD`, Europe/London
 */
export function today(asOf: string): string {
  return londonDay.format(new Date(asOf));
}

/** The time at a moment, for what is no view. */
export function timeAt(asOf: string): Time {
  const day = today(asOf);
  return {
    asOf,
    isPast: (date) => date !== null && date < day,
    isToCome: (date) => date !== null && date > day,
    hasCome: (instant) => Date.parse(asOf) >= Date.parse(instant),
  };
}
