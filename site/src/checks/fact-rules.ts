import type { PageRule } from './rule.ts';

/** What is left of a short code that nothing was put in the place of, or that is no short code. */
const raw = /\{\{\s*fact\b[^{}<\n]{0,80}(?:\}\})?/i;

/**
 * A reader must never meet a short code where an amount or a deadline should be.
 * @param text a page, or a file for machines
 */
export function rawFacts(text: string): string[] {
  const found = text.includes('{{') ? raw.exec(text)?.[0] : undefined;
  return found === undefined ? [] : [`It shows the short code ${found}, where a fact should stand. Take the code out of the text, or place it where facts can stand.`];
}

export const noRawFacts: PageRule = ({ html }) => rawFacts(html);
