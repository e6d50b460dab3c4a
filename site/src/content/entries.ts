import type { ContentType, Entry, Snapshot } from '@sanctuary/shared-types';

type Lists = { readonly [T in ContentType]: readonly Entry<T>[] };

/**
 * The accepted entries of one content type, in every language.
 * @param snapshot what was accepted
 * @param type name of the content type
 */
export function entriesOf<T extends ContentType>(snapshot: Snapshot, type: T): readonly Entry<T>[] {
  const lists: Lists = snapshot.entries;
  return lists[type];
}
