import type { People } from '@sanctuary/shared-types';

/** A picture of the library, as officers are asked about it. */
export interface AskedPicture {
  readonly id: number;
  /** What it is called in the library. */
  readonly name: string;
  /** Address of a size of it that goes well into a dialog. */
  readonly src: string;
  /** What it shows, where that was written down. */
  readonly description: string;
  readonly people: People | null;
  /** Changes with the picture: an answer is about what was seen. */
  readonly version: string;
}

/** The answer of `GET /sanctuary/pictures/new`. */
export interface NewPictures {
  /** Pictures that the officer has just added or replaced, and nobody has said who is in them; the oldest first. */
  readonly pictures: readonly AskedPicture[];
}

/** The answer of `GET /sanctuary/pictures/of/:uid/:documentId`. */
export interface EntryPictures {
  /** Those of the saved draft, in the order of the form. */
  readonly pictures: readonly AskedPicture[];
  /** Whether the officer who asks may say who is in them. */
  readonly mayAnswer: boolean;
}

/** What `PUT /sanctuary/pictures/:id` takes. */
export interface PictureAnswer {
  readonly people: People;
  readonly version: string;
}
