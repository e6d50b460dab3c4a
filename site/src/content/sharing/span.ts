import type { Event } from '@sanctuary/shared-types';
import { londonInstant } from './london-instant.ts';

/** When an event is, for machines. */
export type Span =
  | { readonly allDay: true; /** `YYYY-MM-DD`, both of them days of the event. */ readonly start: string; readonly end: string }
  | { readonly allDay: false; /** ISO 8601 with offset. */ readonly start: string; readonly end: string | null };

/**
 * When an event is. Hours of one that lasts several days are those of each day, so only its days are certain.
 * @returns `null` where its day is not known
 */
export function spanOf({ startDate, startTime, endDate, endTime }: Event): Span | null {
  if (startDate === null) return null;
  const end = endDate ?? startDate;
  if (startTime === null || end !== startDate) return { allDay: true, start: startDate, end };
  const isAfter = endTime !== null && endTime > startTime;
  return { allDay: false, start: londonInstant(startDate, startTime), end: isAfter ? londonInstant(startDate, endTime) : null };
}
