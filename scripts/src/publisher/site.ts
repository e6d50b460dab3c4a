import type { Problem, Snapshot } from '@sanctuary/shared-types';
import type { IndexOptions, Inspection, LanguageIndex, Missed, Reading, Withdrawn } from '@sanctuary/site';

/** One entry in one language. */
export interface EntryKey {
  readonly documentId: string;
  readonly locale: string;
}

/** What a build by difference changed in a folder: paths of files under `public/`, with a slash at the front, without compressed variants. */
export interface Changed {
  readonly written: readonly string[];
  /** Of those written, pages that only got new parts that many pages share: the rest of each is as it was. */
  readonly patched?: readonly string[];
  readonly removed: readonly string[];
}

/** What the publisher needs of the site: its public door, passed in so that tests can bring a small site. */
export interface Site {
  /**
   * @param options `last`: what was read before, by this process; then only the difference is asked for, unless
   * `whole` wants everything; `withdrawn`: what is passed over, and not even fetched, whatever the CMS publishes
   * @returns `reading` for the next time, and `missed`, what the difference would have passed over
   */
  takeSnapshot(options: {
    cmsUrl: string;
    token: string;
    siteUrl: string;
    mediaDir: string;
    previous?: Snapshot;
    now: Date;
    signal?: AbortSignal;
    last?: Reading;
    whole?: boolean;
    withdrawn?: Withdrawn;
  }): Promise<{ snapshot: Snapshot; problems: Problem[]; nextChange: Date | null; reading?: Reading; isWhole?: boolean; missed?: readonly Missed[] }>;
  snapshotDigest(snapshot: Snapshot): string;
  readSnapshot(file: string): Promise<Snapshot>;
  /** @param last an older one: what both hold is not written again */
  writeSnapshot(file: string, snapshot: Snapshot, last?: { readonly file: string }): Promise<void>;
  codeDigest(): Promise<string>;
  releaseId(codeDigest: string, snapshotDigest: string): string;
  /**
   * @param options `last`: what the release in `outDir` was made from, by this code; then only what differs is made.
   * No file is changed in place, since the folder shares its files with a release that is public
   * `onWritten` is told of files as they come to stand there, of some or all
   * @returns `written`, `patched` and `removed` where it was made by difference; `views`: the milliseconds of it that finding out
   * took which pages differ
   */
  render(options: {
    snapshot: Snapshot;
    mediaDir: string;
    outDir: string;
    signal?: AbortSignal;
    last?: { readonly snapshot: Snapshot };
    onWritten?: (file: string) => void;
  }): Promise<{ pages: string[]; views?: number } & Partial<Changed>>;
  /**
   * Makes some pages of the snapshot that was rendered last again, with nothing remembered of how they were made.
   * @param paths addresses of pages
   * @returns what the files should be, by address
   */
  makeAgain(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Compresses a page again that just misses the first round trip of a connection.
   * @param file the page, a path within `publicDir`
   * @returns a smaller variant; `undefined` where it would be of no use
   */
  squeezed(publicDir: string, file: string): Promise<Uint8Array | undefined>;
  /**
   * Begins to check a release that is still being made.
   * @param options `base`: id of the release that it is made from by difference
   */
  inspect(options: { dir: string; snapshot: Snapshot; base?: string }): Inspection;
  check(options: {
    dir: string;
    snapshot: Snapshot;
    previous?: { id: string; snapshot: Snapshot; pages: string[] };
    allowShrink?: boolean;
    changed?: Changed;
    inspection?: Inspection;
  }): Promise<Problem[]>;
  holdBack(snapshot: Snapshot, problems: Problem[], previous?: Snapshot): Snapshot;
  pathsOf(snapshot: Snapshot): Map<string, Record<string, string | null>>;
  withoutEntries(snapshot: Snapshot, entries: EntryKey[]): Snapshot;
  /**
   * Makes the search index of each language whose pages differ from those that its index was made from.
   * @param options `known`: names of the indexes that are there, by language
   */
  makeSearchIndexes(options: IndexOptions): Promise<readonly LanguageIndex[]>;
  /** Lets go of all content that is held in memory. The next release is made as a whole. */
  forgetContent(): Promise<void>;
}
