import type { Snapshot } from '@sanctuary/shared-types';
import type { BuiltPage } from './built-page.ts';

/** Something wrong in a page: the fault, then how to mend it, in whole sentences. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}

/** What a rule may know besides the page. */
export interface Surroundings {
  readonly snapshot: Snapshot;
  /** Every file that is served, with a slash at the front. */
  readonly files: ReadonlySet<string>;
  /** The policy that pages are served with. */
  readonly policy: string;
}

/** A rule about one page at a time: the messages of what breaks it. */
export type PageRule = (page: BuiltPage, surroundings: Surroundings) => string[];
