import { type Snapshot, sourceLocale, type Tombstone } from '@sanctuary/shared-types';
import { mediaFor, withoutEntries } from './hold-back.ts';
import { allEntries } from './entry-lists.ts';

/** What was withdrawn for ever: whatever the CMS publishes, or an older release holds, is looked at without it. */
export interface Withdrawn {
  /** Of entries, in all languages. */
  readonly documentIds: ReadonlySet<string>;
  /** Names of files of the media library, see {@link nameOfFile}. */
  readonly files: ReadonlySet<string>;
}

const nowhere = 'http://library.invalid';
/** What Strapi puts before the name of a picture that it made smaller. */
const madeSmaller = /^(?:thumbnail|xsmall|small|medium|large|xlarge)_/;

/** What the entries and files are that tombstones stand for. */
export function withdrawnBy(tombstones: readonly Pick<Tombstone, 'documentId' | 'files'>[]): Withdrawn {
  return {
    documentIds: new Set(tombstones.map(({ documentId }) => documentId).filter((id) => id !== '')),
    files: new Set(tombstones.flatMap(({ files }) => files.map(nameOfFile))),
  };
}

/** Whether an address in the media library leads to a file that was withdrawn, in whatever size and spelling. */
export function isWithdrawnFile({ files }: Withdrawn, address: string): boolean {
  return files.size > 0 && files.has(nameOfFile(address));
}

/** The name of a file in the media library, the same for all of its sizes and for every way to write its address. */
function nameOfFile(address: string): string {
  const path = URL.canParse(address, nowhere) ? new URL(address, nowhere).pathname : address;
  return (decoded(path).split(/[/\\]/).findLast((part) => part !== '') ?? '').replace(madeSmaller, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * A snapshot without what was withdrawn: entries in all languages, also where they are held back, and files.
 * @returns the very same object where it holds nothing of that
 */
export function withoutWithdrawn(snapshot: Snapshot, withdrawn: Withdrawn): Snapshot {
  const isGone = ({ documentId }: { readonly documentId: string }): boolean => withdrawn.documentIds.has(documentId);
  const ids = new Set([...allEntries(snapshot.entries).map(({ entry }) => entry), ...snapshot.held].filter(isGone).map(({ documentId }) => documentId));
  const isGoneFile = ({ address }: { readonly address: string }): boolean => isWithdrawnFile(withdrawn, address);
  if (ids.size === 0 && !snapshot.media.some(isGoneFile)) return snapshot;
  const left = ids.size === 0 ? snapshot : withoutEntries(snapshot, [...ids].map((documentId) => ({ documentId, locale: sourceLocale })));
  return { ...left, media: mediaFor(left.entries, left.media.filter((file) => !isGoneFile(file))) };
}
