import type { EntryReceipts, Problem } from '@sanctuary/shared-types';
import type { Remembered } from './memory.ts';
import type { Parts } from './parts.ts';
import { isOfEntry, wholeProblem } from './problems.ts';

/** Page of an entry in a language, as the live release has it. */
export type PathOf = (documentId: string, locale: string) => string | null;

/**
 * What the public sees of one entry, by language.
 * @param pathOf of the live release
 */
export function receiptsOf({ memory, seen, liveSince, gone }: Pick<Parts, 'memory' | 'seen' | 'liveSince' | 'gone'>, documentId: string, pathOf: PathOf): EntryReceipts {
  const published = seen.revisionsOf(documentId);
  const live = liveSince.of(documentId);
  const receipts: EntryReceipts = {};
  for (const locale of [...new Set([...published.keys(), ...Object.keys(live)])].sort()) {
    const path = pathOf(documentId, locale);
    const shown = path !== null && gone.has(path) ? undefined : live[locale];
    const revision = published.get(locale) ?? null;
    const waiting = revision !== null && revision !== shown?.revision;
    receipts[locale] = {
      revision,
      live: shown ? { ...shown, path } : null,
      problem: waiting ? reason(memory.known, documentId, locale) : null,
    };
  }
  return receipts;
}

/** The entry's own problem; else what is in everybody's way. */
function reason({ problems, failingSince, lock }: Remembered, documentId: string, locale: string): Problem | null {
  const own = problems.find((problem) => problem.documentId === documentId && (problem.locale === locale || problem.locale === ''));
  if (own) return own;
  if (failingSince !== null) return problems.find((problem) => !isOfEntry(problem)) ?? null;
  return lock ? wholeProblem('The public site is held on an older release. This goes live when the site is unlocked.') : null;
}
