/** Some words of a block, with the name of their field in the words of the form; `''` where the block has only one. */
export interface Passage {
  readonly name: string;
  readonly text: string;
}

/** A block of a translation of which the English has changed. */
export interface ChangedWords {
  /** Which change it is: another one has another key. */
  readonly key: string;
  /** Where it stands, in the words of the form. */
  readonly name: string;
  /** The English that it was translated from; `null` where there was none, or it was not kept. */
  readonly before: readonly Passage[] | null;
  /** The English that the public has; `null` where it is gone. */
  readonly now: readonly Passage[] | null;
  /** The translation; `null` where it has no such block. */
  readonly own: readonly Passage[] | null;
  /** What became of the English. */
  readonly kind: 'changed' | 'new' | 'gone';
  /** Day in London, `YYYY-MM-DD`. */
  readonly changedOn: string;
}

/** The answer of `GET /sanctuary/translations/:uid/:documentId`. */
export interface TranslationAnswer {
  readonly changes: readonly ChangedWords[];
  /** Facts in its text of which the English value has changed, by key. */
  readonly facts: readonly string[];
  /** Whether the draft is up to date, and what the public has is not. */
  readonly toPublish: boolean;
  /** Whether whoever asks may say that it is still right. */
  readonly mayConfirm: boolean;
}

/** Who said last that the translation is right, as the form has it: the answer to {@link StillRight}. */
export interface CheckedBy {
  readonly translationCheckedBy: string;
  /** Day in London, `YYYY-MM-DD`. */
  readonly translationCheckedOn: string;
}

/** What `POST /sanctuary/translations/:uid/:documentId/still-right` is told. */
export interface StillRight {
  readonly locale: string;
  /** Of the changes that were looked at. */
  readonly keys: readonly string[];
  /** Whether the words around the facts were looked at, too. */
  readonly facts: boolean;
}
