import type { ElementContent } from 'hast';
import type { ContentType } from '@sanctuary/shared-types';
import type { SafetyWords, Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';
import { el, type Sections } from '../markdown/elements.ts';
import { changedPart, sectionId, type ChangedPart } from './changed-part.ts';
import { outOfDateIn } from './out-of-date.ts';

export type SectionMarks = Sections;

const inWords = ({ text, lang, dir }: Words, className?: string): ElementContent =>
  el('span', { lang, dir, ...(className && { className: [className] }) }, [{ type: 'text', value: text }]);

const safety = ({ words, english }: SafetyWords): ElementContent[] => [inWords(words), { type: 'text', value: ' ' }, ...(english ? [inWords(english, 'beside'), { type: 'text', value: ' ' } as const] : [])];

/** As `ChangedPart.astro` shows it, for a place within an officer's text. */
function asElement({ text, english }: ChangedPart, id: string | null): ElementContent {
  const link = english && el('a', { href: english.target.href, hrefLang: english.target.hreflang, lang: english.label.lang, dir: english.label.dir }, [{ type: 'text', value: english.label.text }]);
  return el('p', { ...(id !== null && { id }), className: ['notice', 'notice--warning'] }, [...safety(text), ...(link ? [link] : [])]);
}

/**
 * What is said of the sections of a text: their addresses, so that a link can lead to each, and where the English is
 * another by now. Where nobody can tell which section that is, it is said above all of them.
 * @param said the text as the page shows it
 */
export function sectionMarks(context: Context, article: Article<ContentType>, field: string, said: Words): SectionMarks {
  // an English text in place of a translation is never out of date
  const changed = said.lang === undefined ? outOfDateIn(article, field) : [];
  const bySection = new Map<number, ChangedPart>();
  for (const { own, english } of changed) {
    const section = own ?? 0;
    const part = changedPart(context, article, english === null ? null : sectionId(field, english));
    if (!bySection.has(section)) bySection.set(section, part);
  }
  return {
    id: (section) => sectionId(field, section),
    note: (section) => {
      const part = bySection.get(section);
      return part ? [asElement(part, section === 0 ? sectionId(field, 0) : null)] : [];
    },
  };
}
