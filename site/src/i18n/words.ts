import { localeOf } from '@sanctuary/shared-types';

/** A stretch of words that needs marks of its own: in another language than the words around it, or a link. */
export interface WordsPart {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Calls or writes to somebody; only where the words are not within a link. */
  readonly href?: string;
}

/**
 * Words for a reader. `lang` and `dir` are there only where the words are not in the language of the page:
 * whoever shows them sets both attributes on the element around them.
 */
export interface Words {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The same words in parts, where some of them have marks of their own. */
  readonly parts?: readonly WordsPart[];
}

/** Safe HTML made from an officer's Markdown; the rest as in {@link Words}. */
export interface Html {
  readonly html: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Words about someone's safety: the English stands beside a translation that nobody has checked. */
export interface SafetyWords {
  readonly words: Words;
  readonly english: Words | null;
}

/**
 * The attributes that words in one language need on a page in another; none where both are the same.
 * @param lang language of the words
 * @param pageLang language of the page
 */
export function mark(lang: string, pageLang: string): Pick<Words, 'lang' | 'dir'> {
  return lang === pageLang ? {} : { lang, dir: localeOf(lang).direction };
}

/**
 * @param text what to say
 * @param lang language of `text`
 * @param pageLang language of the page that shows it
 */
export function words(text: string, lang: string, pageLang: string): Words {
  return { text, ...mark(lang, pageLang) };
}
