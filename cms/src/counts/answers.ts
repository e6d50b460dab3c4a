import type { Silent } from '../receipts/answers';

/** A page that is read. */
export interface ReadPage {
  /** Its address, inside the site. */
  readonly path: string;
  /** What it calls itself; its address where that is not known. */
  readonly title: string;
  readonly language: {
    /** As in the attribute `lang`. */
    readonly code: string;
    /** In English. */
    readonly name: string;
  };
  readonly views: number;
}

/** The answer of `GET /sanctuary/readers`. */
export interface ReadersAnswer {
  /** Public address of the site, without a slash at the end. */
  readonly site: string;
  readonly publisher:
    | Silent
    | {
        readonly answers: true;
        /** First and last whole day, `2026-11-16`. */
        readonly from: string;
        readonly to: string;
        /** Views of all pages, but for days on which few opened them. */
        readonly total: number;
        /** The most read first. */
        readonly pages: readonly ReadPage[];
      };
}
