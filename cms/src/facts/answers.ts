import type { NamedUse } from './use-names';

/** A fact, as the list beside a form shows it. */
export interface ListedFact {
  readonly key: string;
  /** In English. */
  readonly value: string;
  /** `2026`, `2026-05` or `2026-05-10`; `null` where no source has a date. */
  readonly asOf: string | null;
  readonly isPublished: boolean;
  /** Whether the day by which it was to be checked again is over. */
  readonly isLate: boolean;
}

/** The answer of `GET /sanctuary/facts`. */
export interface FactsAnswer {
  readonly facts: readonly ListedFact[];
}

/** The answer of `GET /sanctuary/facts/:documentId/uses`. */
export interface UsesAnswer {
  /** The first of them. */
  readonly uses: readonly NamedUse[];
  /** How many more there are. */
  readonly more: number;
}
