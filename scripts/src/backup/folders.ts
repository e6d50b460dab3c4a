import type { Environment } from '../lib/environment.ts';
import type { Owner } from './places.ts';

/** Where what is backed up and restored stands. */
export interface Folders {
  /** Absolute. On one machine both are `DATA_DIR`. */
  readonly of: Readonly<Record<Owner, string>>;
  /** The two, or the one that they are. */
  readonly all: readonly string[];
}

export function foldersOf({ dataDir, publisherDataDir }: Pick<Environment, 'dataDir' | 'publisherDataDir'>): Folders {
  return { of: { cms: dataDir, publisher: publisherDataDir }, all: [...new Set([dataDir, publisherDataDir])] };
}
