/**
 * “And” and “so”, which Arabic writes as one word with the next: Pagefind cuts off “the”, but not them. Not before “د”:
 * that may be *والد*, father.
 */
const joined = /(?<![\p{L}\p{M}\p{N}])([وف])(?=ال(?!د)\p{L}{2})/gu;

/** Stands between what was cut, so that it can be joined again. */
const cut = '\u2060 ';

/** A text, or a page, with such words in two, so that the latter is found by itself. */
export const inTwo = (text: string, lang: string): string => (lang === 'ar' ? text.replaceAll(joined, `$1${cut}`) : text);

/** The same as it was. */
export const inOne = (text: string): string => text.replaceAll(cut, '');

/** What is looked for, as it stands in the index: without such an “and”. */
export const withoutJoined = (query: string, lang: string): string => (lang === 'ar' ? query.replaceAll(joined, '') : query);
