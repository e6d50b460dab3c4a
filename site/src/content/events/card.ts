import type { Article } from '../article.ts';
import { cardOf, type CardView, type Tag } from '../cards.ts';
import type { Context } from '../context.ts';
import { daysOf, tenseOf } from './when.ts';

/** What a reader must know before planning to go: called off, over, or only an example. */
export function eventTags(context: Context, { facts }: Article<'event'>): readonly Tag[] {
  const { t } = context;
  return [
    ...(facts.cancelled ? [{ label: t('event.cancelled'), tone: 'late' } as const] : []),
    ...(facts.basis === 'example' ? [{ label: t('event.example'), tone: 'busy' } as const] : []),
    ...(tenseOf(context, facts) === 'past' ? [{ label: t('event.past') }] : []),
  ];
}

export function eventCard(context: Context, event: Article<'event'>): CardView {
  return cardOf(context, event, 'title', 'summary', [{ label: daysOf(context, event) }, ...eventTags(context, event)]);
}
