import type { Parts } from '../publisher/parts.ts';

/** A place that holds content, or may. */
export interface Store {
  /** Stands in the receipt. */
  readonly name: string;
  readonly holds: string;
  /** Its files: paths below `DATA_DIR`. None for what is in memory alone. */
  readonly files?: RegExp;
  /**
   * Takes out of it all that was withdrawn for ever. Done twice, it comes to the same.
   * @throws {Error} where something may be left: it is tried again
   */
  readonly clear: (parts: Parts) => Promise<void>;
}
