import type { Commitment } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';

/** How far the council is with something; its sign is drawn by `state`. */
export interface ProgressView {
  readonly state: Commitment['progress'] | 'overdue';
  readonly label: Words;
}

/** Whether the day by which it should have been done is over, and it is not done. */
export function isOverdue({ time }: Context, { facts }: Article<'commitment'>): boolean {
  const open = facts.progress === 'planned' || facts.progress === 'under_way';
  return open && time.isPast(facts.dueDate);
}

/** How far the council is with a commitment, and whether it is late. A concept is nothing to be done. */
export function progressOf(context: Context, commitment: Article<'commitment'>): readonly ProgressView[] {
  const { kind, progress } = commitment.facts;
  if (kind === 'concept') return [];
  const { t } = context;
  const far: ProgressView = { state: progress, label: t(`progress.${progress}`) };
  return isOverdue(context, commitment) ? [far, { state: 'overdue', label: t('progress.overdue') }] : [far];
}
