import { type Entries, sourceLocale } from '@sanctuary/shared-types';
import { momentsAround } from '../snapshot/moments.ts';

/**
 * The moment for which a preview is made: now, or for an emergency banner one at which it is on, or nobody could see
 * what it will look like.
 * @param live the moment for which the live site was made
 * @param own the versions of the entry that is shown, the drafts among them
 */
export function timeShown(live: Date, own: Entries, now: Date): Date {
  const { asOf } = momentsAround(own, now);
  const banner = own.alert.find(({ locale }) => locale === sourceLocale) ?? own.alert[0];
  if (banner?.startsAt && new Date(banner.startsAt) > now) return new Date(banner.startsAt);
  if (banner?.endsAt && new Date(banner.endsAt) <= now) return new Date(Date.parse(banner.endsAt) - 1);
  return asOf > live ? asOf : live;
}
