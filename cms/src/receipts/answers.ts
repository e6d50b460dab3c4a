import type { PublisherState } from '@sanctuary/shared-types';
import type { Receipt } from './receipt';

/** The publisher does not answer; `reason` says what happened when it was asked. */
export interface Silent {
  readonly answers: false;
  readonly reason: string;
}

/** One language of an entry. */
export interface LanguageReceipt {
  readonly locale: string;
  /** English name of the language. */
  readonly language: string;
  /** Whether the site has this language at all. */
  readonly offered: boolean;
  /** Whether anything is written in this language. */
  readonly written: boolean;
  readonly receipt: Receipt;
}

/** The answer of `GET /sanctuary/entries/:uid/:documentId`. */
export interface EntryAnswer {
  /** Public address of the site, without a slash at the end. */
  readonly site: string;
  readonly publisher: Silent | { readonly answers: true; readonly locked: boolean; readonly failingSince: string | null };
  readonly languages: readonly LanguageReceipt[];
}

/** Something that stands in the way of an entry, or of the whole site. */
export interface Fault {
  readonly message: string;
  /** The entry it is about; `null` where it is about the whole site, or where the reader may not see the entry. */
  readonly entry: EntryName | null;
}

/** An entry, as its officers know it. */
export interface EntryName {
  readonly title: string;
  /** Name of its content type. */
  readonly kind: string;
  readonly language: string;
  /** Where it is edited, inside the admin. */
  readonly href: string;
}

/** An entry that the site refuses. */
export interface Held extends Fault {
  /** Whether the public still sees an earlier version of it. */
  readonly earlierShown: boolean;
}

/** The answer of `GET /sanctuary/status`. */
export interface StatusAnswer {
  /** Public address of the site, without a slash at the end. */
  readonly site: string;
  readonly publisher:
    | Silent
    | {
        readonly answers: true;
        readonly state: PublisherState;
        readonly live: { readonly releasedAt: string; readonly pages: number } | null;
        readonly pending: boolean;
        readonly locked: boolean;
        readonly failingSince: string | null;
        /** The last attempt, where it failed. */
        readonly failure: { readonly at: string; readonly faults: readonly Fault[] } | null;
        readonly held: readonly Held[];
      };
  /** Folder in which mails are kept because nothing sends them; `null` where they are sent. */
  readonly mailKeptIn: string | null;
}
