import type { Article } from '../article.ts';
import type { Tag } from '../cards.ts';
import type { Context } from '../context.ts';
import { isPast } from '../dates.ts';

const tones = { planned: 'plain', under_way: 'busy', delivered: 'good', ongoing: 'good' } as const;

/** Whether the day by which it should have been done is over, and it is not done. */
export function isOverdue({ today }: Context, { facts }: Article<'commitment'>): boolean {
  const open = facts.progress === 'planned' || facts.progress === 'under_way';
  return open && isPast(facts.dueDate, today);
}

/** How far the council is with a commitment, and whether it is late. A concept is nothing to be done. */
export function progressTags(context: Context, commitment: Article<'commitment'>): readonly Tag[] {
  const { kind, progress } = commitment.facts;
  if (kind === 'concept') return [];
  const { t } = context;
  const tag: Tag = { label: t(`progress.${progress}`), tone: tones[progress] };
  return isOverdue(context, commitment) ? [tag, { label: t('progress.overdue'), tone: 'late' }] : [tag];
}
