import { type ContentType, contentTypes, type Entries, type Entry } from '@sanctuary/shared-types';

/** Names one entry in one language. */
export interface EntryKey {
  readonly documentId: string;
  readonly locale: string;
}

type Lists = { readonly [T in ContentType]: readonly Entry<T>[] };

function byKey(a: EntryKey, b: EntryKey): number {
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0;
}

/** Whether two keys name the same entry in the same language. */
export function isSame(a: EntryKey, b: EntryKey): boolean {
  return a.documentId === b.documentId && a.locale === b.locale;
}

/** The entries of one content type. */
export function listOf<T extends ContentType>(entries: Entries, type: T): readonly Entry<T>[] {
  const lists: Lists = entries;
  return lists[type];
}

/** Every entry with its content type, in the order of the snapshot. */
export function allEntries(entries: Entries): { type: ContentType; entry: Entry }[] {
  return contentTypes.flatMap((type) => listOf(entries, type).map((entry) => ({ type, entry })));
}

/**
 * New lists of entries, in the order that a snapshot keeps.
 * @param give the entries of one content type
 */
export function makeEntries(give: <T extends ContentType>(type: T) => readonly Entry<T>[]): Entries {
  const sorted = <T extends ContentType>(type: T): Entry<T>[] => [...give(type)].sort(byKey);
  return {
    alert: sorted('alert'),
    'arrival-guide': sorted('arrival-guide'),
    commitment: sorted('commitment'),
    'emergency-contact': sorted('emergency-contact'),
    event: sorted('event'),
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
