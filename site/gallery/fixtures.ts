import type { Furniture, PageRequest } from '../src/content/furniture/index.ts';
import type { Part } from '../src/content/tracking/part.ts';
import type { Html, Translate, Words } from '../src/i18n/index.ts';

/** The page that a component is shown on: everything that its states may be made with. */
export interface Setting {
  /** Language of the page: `en`, or `ar` to see it from right to left. */
  readonly locale: string;
  readonly t: Translate;
  /** English words, marked where the page is in another language. */
  readonly en: (text: string) => Words;
  /** Arabic words, marked where the page is in another language. */
  readonly ar: (text: string) => Words;
  /** The same for HTML that was made safe. */
  readonly enHtml: (html: string) => Html;
  readonly arHtml: (html: string) => Html;
  /**
   * What is around a page of a small site.
   * @param request what differs from a plain page of news
   */
  readonly furniture: (request?: Partial<PageRequest>) => Furniture;
  /** A part that no page has yet. */
  readonly part: () => Part<object>;
}

/** One state of a component, and what a reader meets in it. */
export interface State<Props> {
  /** In plain words; it makes the state's address. */
  readonly name: string;
  readonly props: Props;
  /** HTML for the slot of a component that has one. */
  readonly slot?: string;
  /** Words that a reader finds. */
  readonly shows: readonly string[];
  /** Words that a reader must not find. */
  readonly hides?: readonly string[];
  /** CSS selectors of what must be there. */
  readonly has?: readonly string[];
  /** CSS selectors of what must not be there. */
  readonly lacks?: readonly string[];
}

/** The element that a component must stand in, such as the list of an item, or the head of the document. */
export interface Inside {
  readonly as: 'head' | 'div' | 'dl' | 'ol' | 'p' | 'ul';
  readonly class?: string;
}

/** The states of a component: the default export of the `.fixtures.ts` beside it. */
export interface Fixtures<Component extends (props: never) => unknown> {
  /** Where it is left out, a `div`. */
  readonly inside?: Inside;
  readonly states: (setting: Setting) => readonly State<Parameters<Component>[0]>[];
}

/** The states of some component. */
export type AnyFixtures = Fixtures<(props: Readonly<Record<string, unknown>>) => unknown>;
