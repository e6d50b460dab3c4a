/** Whose folder something stands in, where the CMS and the publisher have one each. */
export type Owner = 'cms' | 'publisher';

/** What a backup does with what stands in a data folder. */
export interface Place {
  readonly owner: Owner;
  /** Of the path within the folder, `counts/2026-11-22.json`. */
  readonly pattern: RegExp;
  /**
   * `link`: kept. Nothing writes into such a file again, it is replaced or removed; so a second name holds it fast.
   * `ledger`: kept; it grows in place, and restoring adds to the one that stands there.
   * `dump`: kept as the rows of its tables.
   * `no`: left out.
   */
  readonly kept: 'link' | 'ledger' | 'dump' | 'no';
  /** Why it is left out, or what it is. */
  readonly what: string;
}

/**
 * Everything that a system writes into `DATA_DIR`, once: the first that fits is it. A test fails for a file of a running
 * system that fits none.
 */
export const places: readonly Place[] = [
  { owner: 'cms', kept: 'no', pattern: /^secrets\.json(\.\d+\.new)?$/, what: 'secrets: who finds a backup must not be able to act as the system; new ones are made' },
  { owner: 'cms', kept: 'no', pattern: /^start\.lock(\.\d+)?$/, what: 'which process runs' },
  { owner: 'cms', kept: 'no', pattern: /^seeded$/, what: 'that the demonstration content was filled in: restoring says so itself' },
  { owner: 'cms', kept: 'no', pattern: /^restore\.unfinished$/, what: 'that a restore was cut off' },
  { owner: 'cms', kept: 'no', pattern: /^logs\//, what: 'logs of the processes' },
  { owner: 'cms', kept: 'no', pattern: /^mail\//, what: 'mails that no server took' },
  { owner: 'cms', kept: 'no', pattern: /^\.(backup|restore)-\d+\//, what: 'a backup or a restore at work' },
  { owner: 'cms', kept: 'no', pattern: /^incoming\//, what: 'files on their way in: they end with their request' },
  { owner: 'publisher', kept: 'no', pattern: /^caddy\//, what: 'what Caddy is told: written at each start' },
  { owner: 'publisher', kept: 'no', pattern: /(^|\/)\.[^/]+\.new$|\.part$/, what: 'a file that is being written' },
  { owner: 'publisher', kept: 'no', pattern: /^releases\/\./, what: 'releases that are being made, or are over' },
  { owner: 'publisher', kept: 'no', pattern: /^publisher\/[^/]+\.damaged$/, what: 'what could not be read' },
  { owner: 'publisher', kept: 'no', pattern: /^media\/(made|compressed)\//, what: 'sizes of pictures and compressed files: made again from the media' },
  { owner: 'publisher', kept: 'no', pattern: /^search\//, what: 'search indexes: made again from the live release' },
  { owner: 'publisher', kept: 'no', pattern: /^counts\/running\.json$/, what: 'the day that runs: small numbers are not kept, see ADR 0012' },

  { owner: 'cms', kept: 'dump', pattern: /^cms\.sqlite(-wal|-shm)?$/, what: 'the database' },
  { owner: 'cms', kept: 'link', pattern: /^public\/uploads\//, what: 'the media library' },
  { owner: 'cms', kept: 'ledger', pattern: /^tombstones\/cms(-cleared)?\.jsonl$/, what: 'what was withdrawn, and since when it is gone' },
  { owner: 'publisher', kept: 'ledger', pattern: /^tombstones\/publisher\.jsonl$/, what: 'what was withdrawn' },
  { owner: 'publisher', kept: 'link', pattern: /^releases\/[0-9a-f]{16}\//, what: 'releases' },
  { owner: 'publisher', kept: 'link', pattern: /^current$/, what: 'which release is live' },
  { owner: 'publisher', kept: 'link', pattern: /^gone\.json$/, what: 'pages that are answered as gone' },
  { owner: 'publisher', kept: 'link', pattern: /^publisher\//, what: 'what the publisher remembers' },
  { owner: 'publisher', kept: 'link', pattern: /^media\//, what: 'files of the media library that releases are made from' },
  { owner: 'publisher', kept: 'link', pattern: /^counts\//, what: 'how often pages were read' },
];

/** @param path within a data folder, with `/` */
export const placeOf = (path: string): Place | undefined => places.find(({ pattern }) => pattern.test(path));

/** What is added to, never replaced. */
export const ledgers: Readonly<Record<Owner, readonly string[]>> = {
  cms: ['tombstones/cms.jsonl', 'tombstones/cms-cleared.jsonl'],
  publisher: ['tombstones/publisher.jsonl'],
};

/** What is replaced as one piece when a backup is restored; the database comes apart from it. */
export const pieces: Readonly<Record<Owner, readonly string[]>> = {
  cms: ['public/uploads'],
  publisher: ['releases', 'current', 'gone.json', 'publisher', 'media', 'counts'],
};
