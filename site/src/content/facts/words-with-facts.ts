import { textPieces } from '@sanctuary/shared-types';
import { isolateNumbers, mark, type Words, type WordsPart } from '../../i18n/index.ts';
import type { FindFact } from './placed-fact.ts';

const begin = '{{';

/** Whether a text may place a fact: most texts do not, and cost nothing more. */
export const mayPlaceFacts = (text: string): boolean => text.includes(begin);

/**
 * Words with the facts that they place.
 * @param said as written
 * @param lang language that they are written in
 */
export function wordsWithFacts(said: Words, lang: string, findFact: FindFact): Words {
  if (!mayPlaceFacts(said.text)) return { ...said, text: isolateNumbers(said.text, lang) };
  const parts = textPieces(said.text).flatMap((piece) => (piece.key === undefined ? [{ text: isolateNumbers(piece.text, lang) }] : factParts(piece.key, lang, findFact)));
  return { ...said, text: parts.map(asText).join(''), parts };
}

/** A fact in words: its value, then in brackets as of when that is true. */
function factParts(key: string, lang: string, findFact: FindFact): WordsPart[] {
  const { value, href, note } = findFact(key, lang);
  const shown = { ...value, text: isolateNumbers(value.text, value.lang ?? lang) };
  const linked = href === null ? shown : { ...mark(value.lang ?? lang, lang), text: value.text, href };
  if (note === null) return [linked];
  return [linked, { text: ' (' }, { ...note, text: isolateNumbers(note.text, note.lang ?? lang) }, { text: ')' }];
}

/** First strong isolate and its end around words of another language: a title or a feed has no other way to part them. */
function asText({ text, lang }: WordsPart): string {
  return lang === undefined ? text : `\u2068${text}\u2069`;
}
