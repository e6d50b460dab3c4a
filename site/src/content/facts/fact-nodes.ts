import type { ElementContent } from 'hast';
import { textPieces } from '@sanctuary/shared-types';
import { isolateNumbers, type Words } from '../../i18n/index.ts';
import type { FindFact } from './placed-fact.ts';
import { mayPlaceFacts } from './words-with-facts.ts';

/**
 * A stretch of an officer's text as nodes of a page, with the facts that it places. The date of a fact leads to where the
 * fact comes from.
 * @param lang language of the text
 * @param inLink whether it stands in a link already: no link can stand in another
 */
export function textNodes(written: string, lang: string, findFact: FindFact, inLink: boolean): ElementContent[] {
  if (!mayPlaceFacts(written)) return [textNode(isolateNumbers(written, lang))];
  return textPieces(written).flatMap((piece) => (piece.key === undefined ? [textNode(isolateNumbers(piece.text, lang))] : factNodes(piece.key, lang, findFact, inLink)));
}

function factNodes(key: string, lang: string, findFact: FindFact, inLink: boolean): ElementContent[] {
  const { value, href, note, source } = findFact(key, lang);
  const shown = href === null || inLink ? wordsNode(value, lang) : linkNode(value, href, { dir: 'ltr' });
  if (note === null) return [shown];
  const dated = source === null || inLink ? wordsNode(note, lang) : linkNode(note, source, { rel: ['external', 'noreferrer'] });
  return [shown, textNode(' ('), dated, textNode(')')];
}

function wordsNode({ text, lang: own, dir }: Words, lang: string): ElementContent {
  const node = textNode(isolateNumbers(text, own ?? lang));
  return own === undefined ? node : { type: 'element', tagName: 'span', properties: { lang: own, dir }, children: [node] };
}

function linkNode({ text, lang, dir }: Words, href: string, more: Record<string, string | string[]>): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href, ...(lang && { lang, dir }), ...more }, children: [textNode(text)] };
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}
