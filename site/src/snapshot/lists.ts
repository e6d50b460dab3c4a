import type { ContentType, Entry } from '@sanctuary/shared-types';
import type { Judged } from './judged.ts';
import type { Source } from './sources.ts';

/** Names one entry in one language. */
export interface EntryKey {
  readonly documentId: string;
  readonly locale: string;
}

/** What a snapshot is made of at its stages: read, judged, accepted. */
interface Kinds<T extends ContentType> {
  readonly source: Source<T>;
  readonly judged: Judged<T>;
  readonly entry: Entry<T>;
}

/** A list of one kind for each content type, sorted by `documentId`, then `locale`. */
export type Lists<Kind extends keyof Kinds<ContentType>> = { [T in ContentType]: Kinds<T>[Kind][] };

function compare(a: EntryKey, b: EntryKey): number {
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0;
}

/** Whether two keys name the same entry in the same language. */
export function isSame(a: EntryKey, b: EntryKey): boolean {
  return a.documentId === b.documentId && a.locale === b.locale;
}

/** In the order that a snapshot keeps. */
export function inOrder<Item extends EntryKey>(items: readonly Item[]): Item[] {
  return [...items].sort(compare);
}

/**
 * What a sorted list holds of an entry in a language.
 * @param list sorted as lists of a snapshot are
 */
export function find<Item extends EntryKey>(list: readonly Item[], key: EntryKey): Item | undefined {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = list[middle];
    if (item && compare(item, key) < 0) from = middle + 1;
    else to = middle;
  }
  const found = list[from];
  return found && isSame(found, key) ? found : undefined;
}

/**
 * New lists, in the order that a snapshot keeps.
 * @param give what there is of one content type
 */
export function makeLists<Kind extends keyof Kinds<ContentType>>(give: <T extends ContentType>(type: T) => readonly Kinds<T>[Kind][]): Lists<Kind> {
  const sorted = <T extends ContentType>(type: T): Kinds<T>[Kind][] => inOrder(give(type));
  return {
    alert: sorted('alert'),
    'arrival-guide': sorted('arrival-guide'),
    card: sorted('card'),
    commitment: sorted('commitment'),
    'emergency-contact': sorted('emergency-contact'),
    event: sorted('event'),
    fact: sorted('fact'),
    home: sorted('home'),
    location: sorted('location'),
    organisation: sorted('organisation'),
    page: sorted('page'),
    'refugee-week': sorted('refugee-week'),
    service: sorted('service'),
    settings: sorted('settings'),
    story: sorted('story'),
    topic: sorted('topic'),
    update: sorted('update'),
  };
}
