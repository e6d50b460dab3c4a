import { dateWords, type Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { targetOf, type Target } from '../links.ts';
import { evidenceOf } from './evidence.ts';
import { progressOf, type ProgressView } from './progress.ts';

/** A commitment as one line of the ledger. */
export interface LedgerLine {
  readonly title: Words;
  readonly target: Target | null;
  readonly summary: Words;
  readonly progress: readonly ProgressView[];
  /** When it began, by when it should be done, and when something last happened. */
  readonly facts: readonly { readonly name: Words; readonly value: Words }[];
}

/** What was promised, how far it is, and when something was last heard of it. */
export function ledgerLine(context: Context, commitment: Article<'commitment'>): LedgerLine {
  const { locale, t } = context;
  const { started, dueDate } = commitment.facts;
  const evidence = evidenceOf(context, commitment);
  const last = evidence.at(-1);
  return {
    title: say(commitment, 'title'),
    target: targetOf(context, commitment) ?? null,
    summary: say(commitment, 'summary'),
    progress: progressOf(context, commitment),
    facts: [
      ...(started ? [{ name: t('commitment.started'), value: dateWords(locale, started) }] : []),
      ...(dueDate ? [{ name: t('commitment.due'), value: dateWords(locale, dueDate) }] : []),
      last ? { name: t('evidence.last'), value: last.when } : { name: t('evidence.title'), value: t('evidence.nothing') },
    ],
  };
}
