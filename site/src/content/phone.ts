/** A telephone number as people write it, and the link that calls it. */
export interface PhoneView {
  readonly number: string;
  /** `null` where the text is not a plain number, such as “text START to 85258”. */
  readonly href: string | null;
  /** Language of such a text, where it is not that of the page. */
  readonly lang?: string;
}

/**
 * What a touch on a number does: it calls.
 * @returns `null` where the text is not a plain number
 */
export function callHref(number: string): string | null {
  return /^\+?[\d\s()-]+$/.test(number) ? `tel:${number.replace(/[^\d+]/g, '')}` : null;
}

/**
 * @param number as the officer wrote it
 * @param lang language that the officer wrote in
 * @param pageLang language of the page that shows it
 */
export function phoneView(number: string, lang: string, pageLang: string): PhoneView {
  const href = callHref(number);
  return href === null && lang !== pageLang ? { number, href, lang } : { number, href };
}
