import type { Took } from '../system/timed.ts';
import type { PlainFrame, PlainPage } from './plain-pages.ts';

/** What other generators are given: the same content in two shapes, and a folder of their own. */
export interface Material {
  /** The snapshot of the live release. */
  readonly snapshotFile: string;
  /** The same with one entry edited. */
  readonly editedFile: string;
  /** The media store that belongs to it. */
  readonly mediaDir: string;
  readonly siteUrl: string;
  readonly pages: readonly PlainPage[];
  readonly frame: PlainFrame;
  readonly folder: string;
  /** One inside the site's package, from where its packages are found. */
  readonly siteFolder: string;
}

/** Another way of building the site. */
export interface Contender {
  readonly name: string;
  /**
   * Builds once, from nothing but its own sources.
   * @returns nothing where this machine lacks the program
   */
  build(material: Material): Promise<Took | undefined>;
}
