import { dateWords, type Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';

/** Short and long form of why a service cannot be used now; `null` where it can. */
export interface Closure {
  readonly tag: Words;
  readonly text: Words;
}

/**
 * Whether a service is closed, and until when. A day of opening again that is over says nothing about whether it did.
 */
export function closureOf({ t, locale, time }: Context, { facts }: Article<'service'>): Closure | null {
  const { availability, closedUntil } = facts;
  if (availability === 'active') return null;
  if (availability === 'inactive') return { tag: t('services.stopped'), text: t('services.isStopped') };
  const tag = t('services.closed');
  if (closedUntil === null) return { tag, text: t('services.closedOpenEnd') };
  const date = dateWords(locale, closedUntil).text;
  return { tag, text: t(time.isPast(closedUntil) ? 'services.closedBefore' : 'services.closedUntil', { date }) };
}
