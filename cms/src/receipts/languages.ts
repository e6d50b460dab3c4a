import { locales, sourceLocale, type EntryReceipts } from '@sanctuary/shared-types';
import type { LanguageReceipt } from './answers';
import { receiptOf } from './receipt';

/** What is known of one entry, on both sides. */
export interface Known {
  /** Languages that the site has. */
  readonly offered: ReadonlySet<string>;
  /** Languages in which something is written in the CMS. */
  readonly written: ReadonlySet<string>;
  /** By language: the revision that the CMS has published. */
  readonly published: ReadonlyMap<string, string>;
  /** What the publisher says; `undefined` where it does not answer. */
  readonly seen: EntryReceipts | undefined;
}

/**
 * One line a language, English first: every language of the site, and every other in which there is something to say.
 */
export function languageReceipts({ offered, written, published, seen }: Known): LanguageReceipt[] {
  return locales
    .filter(({ code }) => code === sourceLocale || offered.has(code) || written.has(code) || Boolean(seen?.[code]?.live))
    .map(({ code, name }) => ({
      locale: code,
      language: name,
      offered: code === sourceLocale || offered.has(code),
      written: written.has(code),
      receipt: receiptOf(published.get(code) ?? null, seen?.[code], seen !== undefined),
    }));
}
