import type { Core } from '@strapi/strapi';
import type { Ability } from '../receipts/entries';

/** One thing to do, in words for an officer. */
export interface Todo {
  /** What it is about, such as the title of an entry. */
  readonly text: string;
  /** What is to be done, or why; one short sentence. */
  readonly note: string;
  /** Where it is done, inside the admin. */
  readonly href: string;
  /** The day by which, ISO 8601; `null` where there is none. */
  readonly due: string | null;
}

/** Work of which there is more than anybody wants to read. */
export interface Found {
  /** The most urgent. */
  readonly todos: readonly Todo[];
  /** How much there is in all. */
  readonly total: number;
}

/** Who asks, and when. */
export interface Asked {
  readonly strapi: Core.Strapi;
  /** Rights of the officer: nothing may be listed that they may not read. */
  readonly ability: Ability;
  /** The day in London, ISO 8601. */
  readonly today: string;
}

/** A kind of work on the to-do card. */
export interface TodoSource {
  /** Stays the same whatever the heading is. */
  readonly name: string;
  /** Heading on the card. */
  readonly title: string;
  /**
   * What there is to do, the most urgent first; none where the officer may not do it. No more than {@link mostListed} are
   * sent to the card: a source that may have thousands brings so many, and counts the rest.
   * @throws where it cannot be known now: the card says so, and shows the work of the other sources
   */
  readonly find: (asked: Asked) => Promise<readonly Todo[] | Found>;
}

/** Most lines of one source that are sent to the card. */
export const mostListed = 50;
