import type { ContentType, Entries, Problem } from '@sanctuary/shared-types';
import { makeEntries } from './entry-lists.ts';
import { judge } from './judge.ts';
import { type Refused, settle, type Settled } from './settle.ts';
import type { Source, Sources } from './sources.ts';

/**
 * Accepts or refuses each entry by itself, then by the rules between entries. A refused one stays on its last
 * accepted source, or is absent; all others go on.
 * @param sources what the CMS publishes
 * @param previous the entries that the site shows now
 */
export function accept(sources: Sources, previous?: Entries): Settled {
  const refused: Refused[] = [];
  const problems: Problem[] = [];
  const entries = makeEntries((type) =>
    sourcesOf(sources, type).flatMap((source) => {
      const judgement = judge(type, source);
      if (judgement.entry) return [judgement.entry];
      problems.push(...judgement.problems);
      refused.push({ uid: type, documentId: source.documentId, locale: source.locale, revision: source.revision ?? '' });
      return [];
    }),
  );
  const settled = settle(entries, refused, previous);
  return { ...settled, problems: [...problems, ...settled.problems] };
}

function sourcesOf<T extends ContentType>(sources: Sources, type: T): readonly Source<T>[] {
  return sources[type];
}
