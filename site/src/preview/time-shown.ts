import { type ContentType, type Entries, sourceLocale } from '@sanctuary/shared-types';
import { momentsAround } from '../snapshot/moments.ts';

/**
 * The moment for which a preview is made: now, or for an emergency banner one at which it is on, or nobody could see
 * what it will look like.
 * @param entries the drafts among them
 * @param type content type of the drafts
 */
export function timeShown(entries: Entries, type: ContentType, now: Date): Date {
  const { asOf } = momentsAround(entries, now);
  const banner = type === 'alert' ? (entries.alert.find(({ locale }) => locale === sourceLocale) ?? entries.alert[0]) : undefined;
  if (banner?.startsAt && new Date(banner.startsAt) > now) return new Date(banner.startsAt);
  if (banner?.endsAt && new Date(banner.endsAt) <= now) return new Date(Date.parse(banner.endsAt) - 1);
  return asOf;
}
