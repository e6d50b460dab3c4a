import { contentTypes, type Entries, type Problem } from '@sanctuary/shared-types';
import { makeEntries } from './entry-lists.ts';
import { missingFacts } from './fact-rules.ts';
import { judgedOf, type JudgedLists } from './judged.ts';
import { type Refused, settle, type Settled } from './settle.ts';

/**
 * Accepts or refuses each entry as it was judged by itself, then by the rules between entries. A refused one stays on
 * its last accepted source, or is absent; all others go on. The gaps in what is live already are problems too.
 * @param judged what the CMS publishes
 * @param previous the entries that the site shows now
 */
export function accept(judged: JudgedLists, previous?: Entries): Settled {
  const refused: Refused[] = [];
  const problems: Problem[] = [];
  for (const type of contentTypes) {
    for (const { source, judgement } of judgedOf(judged, type)) {
      if (judgement.entry) continue;
      problems.push(...judgement.problems);
      refused.push({ uid: type, documentId: source.documentId, locale: source.locale, revision: source.revision ?? '' });
    }
  }
  const settled = settle(makeEntries((type) => judgedOf(judged, type).flatMap(({ judgement }) => judgement.entry ?? [])), refused, previous);
  return { ...settled, problems: [...problems, ...settled.problems, ...missingFacts(settled.entries, previous)] };
}
