import { type ContentType, contentTypes, type Entries } from '@sanctuary/shared-types';
import type { AskCms } from './cms-client.ts';
import type { Fetched } from './fetch-file.ts';
import { judgeAll, judgedOf, type JudgedLists } from './judged.ts';
import { type EntryKey, find } from './lists.ts';
import { concerned, type Named } from './concerned.ts';
import { type Changes, readChanges } from './read-changes.ts';
import { readDifference } from './read-difference.ts';
import { readSources } from './read-sources.ts';

/** What was read of the CMS. The next reading begins with it; it is for one process, and kept by nobody else. */
export interface Reading {
  /** The CMS's name of what was published when the reading began. */
  readonly version: string;
  readonly judged: JudgedLists;
  /** What came of asking for each file. */
  readonly files: ReadonlyMap<string, Fetched>;
}

/** Something that changed though the CMS did not tell of it. */
export interface Missed extends EntryKey {
  readonly uid: string;
}

/** Entries as read now. */
export interface ReadEntries extends Pick<Reading, 'version' | 'judged'> {
  /** Files that may be others than before; `undefined` where everything was read, and any may. */
  readonly changedFiles: ReadonlySet<string> | undefined;
  readonly missed: readonly Missed[];
}

/** Entries above which reading everything is less work than asking for them. */
const mostNamed = 400;

/**
 * Reads what changed since the last reading; everything, where that is wanted, or not known.
 * @param last where there was one
 * @param shown the entries that the site shows now
 * @throws {CmsError} where the CMS gives no whole answer, or its content will not hold still
 */
export async function readEntries(ask: AskCms, last: Reading | undefined, whole: boolean, shown: Entries | undefined): Promise<ReadEntries> {
  const changes = await readChanges(ask, last?.version);
  const { version } = changes;
  const named = last && namedBy(last, changes);
  if (last && named && !whole && sizeOf(named) <= mostNamed) {
    return { version, judged: await readDifference(ask, last.judged, named, shown), changedFiles: new Set(changes.files), missed: [] };
  }
  const judged = judgeAll(await readSources(ask), last?.judged, shown);
  return { version, judged, changedFiles: undefined, missed: last && named ? await missedIn(ask, last, judged, named) : [] };
}

const namedBy = (last: Reading, changes: Changes): Named | undefined => (changes.whole ? undefined : concerned(last.judged, changes));

function sizeOf(named: Named): number {
  return [...named.values()].reduce((sum, ids) => sum + ids.size, 0);
}

/** What a reading by difference would have got wrong. */
async function missedIn(ask: AskCms, last: Reading, judged: JudgedLists, named: Named): Promise<Missed[]> {
  const missed = differencesOf(last.judged, judged).filter(isNotIn(named));
  if (missed.length === 0) return [];
  // it may have changed while everything was read
  const again = namedBy(last, await readChanges(ask, last.version));
  return again ? missed.filter(isNotIn(again)) : [];
}

const isNotIn = (named: Named) => ({ type, documentId }: { type: ContentType; documentId: string }): boolean => !named.get(type)?.has(documentId);

function differencesOf(before: JudgedLists, after: JudgedLists): (Missed & { readonly type: ContentType })[] {
  return contentTypes.flatMap((type) => {
    const [old, now] = [judgedOf<ContentType>(before, type), judgedOf<ContentType>(after, type)];
    const changed = [...now.filter((one) => find(old, one) !== one), ...old.filter((one) => !find(now, one))];
    return changed.map(({ documentId, locale }) => ({ type, uid: type, documentId, locale }));
  });
}
