import type { Article } from '../article.ts';
import { cardOf, type CardView, type Tag } from '../cards.ts';
import type { Context } from '../context.ts';
import { closureOf } from './closure.ts';

/** A service in short. */
export function serviceCard(context: Context, service: Article<'service'>): CardView {
  const closure = closureOf(context, service);
  const { costKind, statuses } = service.facts;
  const tags: readonly Tag[] = [
    ...(closure ? [{ label: closure.tag, tone: 'late' as const }] : []),
    ...(costKind === 'not_known' ? [] : [{ label: context.t(`choice.cost.${costKind}`) }]),
    ...(statuses.length === 0 ? [{ label: context.t('services.askForWhom') }] : []),
  ];
  return cardOf(context, service, 'name', 'summary', tags);
}
