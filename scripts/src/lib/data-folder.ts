import path from 'node:path';

/** Where things stand inside `DATA_DIR`. */
export interface DataFolder {
  /** Bytes of pictures and other files that the CMS gave, by SHA-256. */
  readonly media: string;
  /** Mails that no mail server took. */
  readonly mail: string;
  /** How often pages were opened, a file a day. */
  readonly counts: string;
  /** What the publisher remembers. */
  readonly publisher: string;
  readonly releases: string;
  /** Search indexes, which are made from the live release. */
  readonly search: string;
  /** Symbolic link to the live release. */
  readonly current: string;
  /** What was withdrawn for ever, a tombstone a line. Nothing but the publisher writes it, and nothing shortens it. */
  readonly tombstones: string;
  /** Pages that were withdrawn and that the live release still holds: {@link GoneList}. */
  readonly gone: string;
  readonly secrets: string;
}

/**
 * @param dataDir absolute
 */
export function dataFolder(dataDir: string): DataFolder {
  return {
    media: path.join(dataDir, 'media'),
    mail: path.join(dataDir, 'mail'),
    counts: path.join(dataDir, 'counts'),
    publisher: path.join(dataDir, 'publisher'),
    releases: path.join(dataDir, 'releases'),
    search: path.join(dataDir, 'search'),
    current: path.join(dataDir, 'current'),
    tombstones: path.join(dataDir, 'tombstones', 'publisher.jsonl'),
    gone: path.join(dataDir, 'gone.json'),
    secrets: path.join(dataDir, 'secrets.json'),
  };
}

/** A release's id; nothing else in `releases/` may be served. */
export const releaseIdPattern = /^[0-9a-f]{16}$/;
