import type { Event } from '@sanctuary/shared-types';
import { dateRangeWords, dateWords, timeWords, type Words } from '../../i18n/index.ts';
import { sayOptional, type Article } from '../article.ts';
import type { Context } from '../context.ts';

/** Whether an event is still to come; nobody knows of one without a date. */
export type Tense = 'coming' | 'past' | 'unknown';

/** An event is past once its last day is over in the borough: days, not hours, are what a release wakes for. */
export function tenseOf({ time }: Context, { startDate, endDate }: Event): Tense {
  const last = endDate ?? startDate;
  if (last === null) return 'unknown';
  return time.isPast(last) ? 'past' : 'coming';
}

/** Day or days of an event in words; where they are not known, what is known of them, or that they are not. */
export function daysOf({ locale, t }: Context, event: Article<'event'>): Words {
  const { startDate, endDate } = event.facts;
  if (startDate === null) return sayOptional(event, 'dateNote') ?? t('event.dateUnknown');
  if (endDate !== null && endDate !== startDate) return dateRangeWords(locale, startDate, endDate);
  return dateWords(locale, startDate, true);
}

/** Hours of an event: `6pm – 8:30pm`. */
export function hoursOf({ locale, t }: Context, { startTime, endTime }: Event): Words | null {
  if (startTime === null) return endTime === null ? null : t('event.until', { time: timeWords(locale, endTime) });
  const from = timeWords(locale, startTime);
  return endTime === null ? { text: from } : t('event.hours', { from, to: timeWords(locale, endTime) });
}

/** Sorts events by day, those of unknown day last. */
export function byDay(a: Article<'event'>, b: Article<'event'>): number {
  const key = ({ facts }: Article<'event'>): string => `${facts.startDate ?? '9999'}T${facts.startTime ?? ''} ${facts.slug}`;
  return key(a) < key(b) ? -1 : 1;
}
