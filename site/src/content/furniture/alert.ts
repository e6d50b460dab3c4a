import { sayOptional, saySafety } from '../article.ts';
import type { Context } from '../context.ts';
import { targetOfHref, type Target } from '../links.ts';
import { derived } from '../tracking/derived.ts';
import type { SafetyWords, Words } from '../../i18n/index.ts';

export interface AlertView {
  readonly level: 'information' | 'warning' | 'emergency';
  readonly message: SafetyWords;
  readonly link: { readonly target: Target; readonly label: Words } | null;
}

/** The emergency banner while it is on: from its start, or at once, until its end, or until it is unpublished. */
export const alertView = derived((context: Context): AlertView | null => {
  const alert = context.catalog.only('alert', context.locale);
  const message = alert && saySafety(alert, 'message');
  if (!alert || !message) return null;
  const { startsAt, endsAt, linkUrl, level } = alert.facts;
  if (startsAt !== null && !context.time.hasCome(startsAt)) return null;
  if (endsAt !== null && context.time.hasCome(endsAt)) return null;
  const target = linkUrl === null ? undefined : targetOfHref(context, linkUrl);
  const label = sayOptional(alert, 'linkLabel') ?? context.t('alert.more');
  return { level, message, link: target ? { target, label } : null };
});
