import { contentTypes, type Entries, type MediaFile, type Problem, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { type EntryKey, isSame, listOf, makeEntries } from './entry-lists.ts';
import { mediaUses } from './media-uses.ts';
import { settle } from './settle.ts';

/**
 * A snapshot with the named entries put back on their last accepted source, or left out where there is none.
 * @param problems what stopped a release; those that name no entry are passed over
 * @param previous the snapshot that the site shows now
 */
export function holdBack(snapshot: Snapshot, problems: readonly Problem[], previous?: Snapshot): Snapshot {
  const refused = contentTypes.flatMap((type) =>
    listOf(snapshot.entries, type)
      .filter((entry) => problems.some((problem) => problem.uid === type && isSame(problem, entry)))
      .map(({ documentId, locale, revision }) => ({ uid: type, documentId, locale, revision })),
  );
  const { entries, held } = settle(snapshot.entries, refused, previous?.entries);
  const heldBefore = snapshot.held.map((before) => {
    const again = held.find((now) => now.uid === before.uid && isSame(now, before));
    return again ? { ...before, showing: again.showing } : before;
  });
  const heldNow = held.filter((now) => !heldBefore.some((before) => before.uid === now.uid && isSame(now, before)));
  return { ...snapshot, entries, held: [...heldBefore, ...heldNow], media: mediaFor(entries, [...snapshot.media, ...(previous?.media ?? [])]) };
}

/**
 * A snapshot without some entries, for a rollback that must not bring back what was unpublished since.
 * Where the English of an entry goes, its translations go too.
 */
export function withoutEntries(snapshot: Snapshot, gone: readonly EntryKey[]): Snapshot {
  const isGone = ({ documentId, locale }: EntryKey): boolean =>
    gone.some((key) => key.documentId === documentId && (key.locale === locale || key.locale === sourceLocale));
  const entries = makeEntries((type) => listOf(snapshot.entries, type).filter((entry) => !isGone(entry)));
  return { ...snapshot, entries, held: snapshot.held.filter((entry) => !isGone(entry)), media: mediaFor(entries, snapshot.media) };
}

/** The files that entries use, the first of each address, in the order that a snapshot keeps. */
export function mediaFor(entries: Entries, known: readonly MediaFile[]): MediaFile[] {
  const used = [...new Set(mediaUses(entries).map(({ address }) => address))].sort();
  const files = new Map(known.toReversed().map((file) => [file.address, file]));
  return used.flatMap((address) => files.get(address) ?? []);
}
