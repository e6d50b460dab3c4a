import { type ContentType, contentTypes, type Entries } from '@sanctuary/shared-types';
import type { AskCms } from './cms-client.ts';
import { type Named, namedBy, referrers, together } from './concerned.ts';
import type { Fetched } from './fetch-file.ts';
import { judgeAll, judgedOf, type JudgedLists, leaving } from './judged.ts';
import { type EntryKey, find } from './lists.ts';
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
 * @param withdrawn ids of entries that are passed over, whatever the CMS says
 * @throws {CmsError} where the CMS gives no whole answer, or its content will not hold still
 */
export async function readEntries(ask: AskCms, last: Reading | undefined, whole: boolean, shown: Entries | undefined, withdrawn: ReadonlySet<string> = new Set()): Promise<ReadEntries> {
  const changes = await readChanges(ask, last?.version);
  const { version } = changes;
  if (last && !whole && !changes.whole) {
    const judged = await readChanged(ask, last.judged, changes, shown);
    if (judged) return { version, judged: leaving(judged, withdrawn), changedFiles: new Set(changes.files), missed: [] };
  }
  const judged = leaving(judgeAll(await readSources(ask), last?.judged, shown), withdrawn);
  return { version, judged, changedFiles: undefined, missed: last ? await missedIn(ask, last, judged, changes) : [] };
}

/** @returns `undefined` where that is too much to ask for entry by entry */
async function readChanged(ask: AskCms, last: JudgedLists, changes: Changes, shown: Entries | undefined): Promise<JudgedLists | undefined> {
  const named = namedBy(last, changes);
  if (sizeOf(named) > mostNamed) return undefined;
  const judged = await readDifference(ask, last, named, shown);
  const touched = referrers(last, judged, changes);
  if (sizeOf(touched) > mostNamed) return undefined;
  return readDifference(ask, judged, touched, shown);
}

function sizeOf(named: Named): number {
  return [...named.values()].reduce((sum, ids) => sum + ids.size, 0);
}

/** What a reading by difference would have got wrong. */
async function missedIn(ask: AskCms, last: Reading, judged: JudgedLists, changes: Changes): Promise<Missed[]> {
  const unexplained = (told: Changes): Missed[] => {
    if (told.whole) return [];
    const explained = together(namedBy(last.judged, told), referrers(last.judged, judged, told));
    return differencesOf(last.judged, judged).filter(isNotIn(explained));
  };
  if (unexplained(changes).length === 0) return [];
  // it may have changed while everything was read
  return unexplained(await readChanges(ask, last.version));
}

const isNotIn = (named: Named) => ({ type, documentId }: { type: ContentType; documentId: string }): boolean => !named.get(type)?.has(documentId);

function differencesOf(before: JudgedLists, after: JudgedLists): (Missed & { readonly type: ContentType })[] {
  return contentTypes.flatMap((type) => {
    const [old, now] = [judgedOf<ContentType>(before, type), judgedOf<ContentType>(after, type)];
    const changed = [...now.filter((one) => find(old, one) !== one), ...old.filter((one) => !find(now, one))];
    return changed.map(({ documentId, locale }) => ({ type, uid: type, documentId, locale }));
  });
}
