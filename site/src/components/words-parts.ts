import type { WordsPart } from '../i18n/index.ts';
import { element, escaped } from './element.ts';

/** Words of which some are in another language than the rest, or call a number, as HTML. */
export function partsHtml(parts: readonly WordsPart[]): string {
  return parts.map(partHtml).join('');
}

function partHtml({ text, lang, dir, href }: WordsPart): string {
  if (href !== undefined && href !== '') return element('a', { href, lang, dir: 'ltr' }, escaped(text));
  return lang === undefined ? escaped(text) : element('span', { lang, dir }, escaped(text));
}
