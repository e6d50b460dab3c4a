import type { BuiltPage } from './built-page.ts';

/** Something wrong in a page: the fault, then how to mend it, in whole sentences. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}

/**
 * A rule about a page alone: what it asks of the rest of the site is a {@link Need}.
 * @param siteUrl public address of the site
 * @returns the messages of what breaks it
 */
export type PageRule = (page: BuiltPage, siteUrl: string) => string[];
