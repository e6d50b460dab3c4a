import type { Problem, Snapshot } from '@sanctuary/shared-types';

/** One entry in one language. */
export interface EntryKey {
  readonly documentId: string;
  readonly locale: string;
}

/** What the publisher needs of the site: its public door, passed in so that tests can bring a small site. */
export interface Site {
  takeSnapshot(options: {
    cmsUrl: string;
    token: string;
    siteUrl: string;
    mediaDir: string;
    previous?: Snapshot;
    now: Date;
    signal?: AbortSignal;
  }): Promise<{ snapshot: Snapshot; problems: Problem[]; nextChange: Date | null }>;
  snapshotDigest(snapshot: Snapshot): string;
  readSnapshot(file: string): Promise<Snapshot>;
  writeSnapshot(file: string, snapshot: Snapshot): Promise<void>;
  codeDigest(): Promise<string>;
  releaseId(codeDigest: string, snapshotDigest: string): string;
  render(options: { snapshot: Snapshot; mediaDir: string; outDir: string; signal?: AbortSignal }): Promise<{ pages: string[] }>;
  check(options: {
    dir: string;
    snapshot: Snapshot;
    previous?: { snapshot: Snapshot; pages: string[] };
    allowShrink?: boolean;
  }): Promise<Problem[]>;
  holdBack(snapshot: Snapshot, problems: Problem[], previous?: Snapshot): Snapshot;
  pathsOf(snapshot: Snapshot): Map<string, Record<string, string | null>>;
  withoutEntries(snapshot: Snapshot, entries: EntryKey[]): Snapshot;
}
