import { type ContentType, contentTypes, type Entries, type Entry } from '@sanctuary/shared-types';
import { listOf } from './entry-lists.ts';
import { judge, type Judgement } from './judge.ts';
import { type EntryKey, find, makeLists } from './lists.ts';
import { mentionsIn } from './mentions.ts';
import { isSameContent } from './same-content.ts';
import type { Source, Sources } from './sources.ts';

/** An entry as it was read, with what came of judging it. */
export interface Judged<T extends ContentType = ContentType> extends EntryKey {
  readonly source: Source<T>;
  readonly judgement: Judgement<T>;
  /** Whatever it says that could name another entry or a file. */
  readonly mentions: ReadonlySet<string>;
}

/** All that was read and judged, each list in the order that a snapshot keeps. */
export type JudgedLists = { readonly [T in ContentType]: readonly Judged<T>[] };

/** What was judged of one content type. */
export function judgedOf<T extends ContentType>(lists: JudgedLists, type: T): readonly Judged<T>[] {
  return lists[type];
}

/**
 * Judges what was read, each entry by itself. One that is as it was before keeps its judgement, and stays the very
 * same object: by that, all that follows knows what changed.
 * @param last what was judged before
 * @param shown the entries that the site shows now: of a publisher that began just now, they are what was before
 */
export function judgeAll(sources: Sources, last?: JudgedLists, shown?: Entries): JudgedLists {
  return makeLists<'judged'>((type) => judgeList(type, sourcesOf(sources, type), last, shown));
}

/** As {@link judgeAll}, for some entries of one type. */
export function judgeList<T extends ContentType>(type: T, sources: readonly Source<T>[], last?: JudgedLists, shown?: Entries): Judged<T>[] {
  const [before, live] = [last ? judgedOf(last, type) : [], shown ? listOf(shown, type) : []];
  return sources.map((source) => {
    const known = find(before, source);
    if (known && isSameContent(known.source, source)) return known;
    return { documentId: source.documentId, locale: source.locale, source, judgement: shared(judge(type, source), find(live, source)), mentions: mentionsIn(source) };
  });
}

function shared<T extends ContentType>(judgement: Judgement<T>, live: Entry<T> | undefined): Judgement<T> {
  return live && isSameContent(judgement.entry, live) ? { entry: live, problems: [] } : judgement;
}

function sourcesOf<T extends ContentType>(sources: Sources, type: T): readonly Source<T>[] {
  return sources[type];
}

/**
 * What was judged but for some entries, in all languages. A list without any of them stays the same.
 * @param documentIds of the entries to leave out
 */
export function leaving(lists: JudgedLists, documentIds: ReadonlySet<string>): JudgedLists {
  const without = <T extends ContentType>(type: T): readonly Judged<T>[] => judgedOf(lists, type).filter(({ documentId }) => !documentIds.has(documentId));
  const isTouched = contentTypes.some((type) => judgedOf<ContentType>(lists, type).some(({ documentId }) => documentIds.has(documentId)));
  return isTouched ? makeLists<'judged'>(without) : lists;
}
