import type { ContentType, Entries } from '@sanctuary/shared-types';
import type { AskCms } from './cms-client.ts';
import { collections } from './collections.ts';
import { holdStill } from './hold-still.ts';
import { type Judged, judgedOf, judgeList, type JudgedLists } from './judged.ts';
import { inOrder } from './lists.ts';
import type { Named } from './concerned.ts';
import { pageSize } from './read-collection.ts';
import { readSingles } from './singles.ts';
import type { Source } from './sources.ts';

type Read<T extends ContentType> = (ask: AskCms, documentIds: readonly string[]) => Promise<readonly Source<T>[]>;

const readers: { readonly [T in ContentType]: Read<T> } = {
  ...collections,
  // what there is one of is read in all languages, whatever its id
  alert: async (ask) => (await readSingles(ask, ['alert'])).alert,
  home: async (ask) => (await readSingles(ask, ['home'])).home,
  settings: async (ask) => (await readSingles(ask, ['settings'])).settings,
};

const isSingle = (type: ContentType): boolean => !Object.hasOwn(collections, type);

/**
 * Reads some entries anew and leaves the others as they were read last.
 * @param last what was read and judged last
 * @param named the entries to read: one that is not published any more is gone
 * @param shown the entries that the site shows now
 * @throws {CmsError} where the CMS gives no whole answer, or its content will not hold still
 */
export async function readDifference(ask: AskCms, last: JudgedLists, named: Named, shown?: Entries): Promise<JudgedLists> {
  const joins = await Promise.all([...named].map(([type, ids]) => readAnew(ask, last, type, ids, shown)));
  return joins.reduce((lists, join) => join(lists), last);
}

/** @returns what puts the entries that were read among the others */
async function readAnew(ask: AskCms, last: JudgedLists, type: ContentType, ids: ReadonlySet<string>, shown?: Entries): Promise<(lists: JudgedLists) => JudgedLists> {
  const sources = await holdStill(() => readInPages(readers[type], ask, [...ids]));
  const kept = isSingle(type) ? [] : judgedOf(last, type).filter(({ documentId }) => !ids.has(documentId));
  const list: readonly Judged[] = inOrder([...kept, ...judgeList(type, sources, last, shown)]);
  return (lists) => ({ ...lists, [type]: list });
}

async function readInPages(read: Read<ContentType>, ask: AskCms, ids: readonly string[]): Promise<Source[]> {
  const found: Source[] = [];
  for (let start = 0; start < ids.length; start += pageSize) found.push(...(await read(ask, ids.slice(start, start + pageSize))));
  return found;
}
