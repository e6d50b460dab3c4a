import type { ContentType } from '@sanctuary/shared-types';
import { mark, translator, type Html, type Words } from '../i18n/index.ts';
import { asWritten, isOwn, partAsWritten, type Article, type TextField } from './article.ts';
import type { Context } from './context.ts';
import { textNodes } from './facts/fact-nodes.ts';
import { wordsWithFacts } from './facts/words-with-facts.ts';
import { targetOfHref } from './links.ts';
import { renderMarkdown } from './markdown/render.ts';
import { publishedPicture } from './media.ts';
import { derivedBy } from './tracking/derived.ts';
import { sectionMarks, type SectionMarks } from './translation/section-marks.ts';

/**
 * A Markdown field as safe HTML, in the reader's language or marked as English.
 * @param level level of the text's highest heading
 */
export function prose<T extends ContentType>(context: Context, { type, id }: Article<T>, field: TextField<T>, level = 2): Html | null {
  const name = `${type} ${String(field)} ${level}`;
  const known = fields.get(name) ?? fieldAsHtml(type, field, level);
  fields.set(name, known);
  return known(context, id);
}

type FieldAsHtml = (context: Context, id: string) => Html | null;

/** Markdown takes longer than all else on a page, and most changes of a page leave it alone. */
const fields = new Map<string, FieldAsHtml>();

function fieldAsHtml<T extends ContentType>(type: T, field: TextField<T>, level: number): FieldAsHtml {
  return derivedBy((context, id) => {
    const article = context.catalog.find(type, id, context.locale);
    if (!article) return null;
    const said = asWritten(article, field);
    return said && toHtml(context, article, said, level, sectionMarks(context, article, String(field), said));
  });
}

/** As {@link prose}, for a field of a part of the entry, such as a step. */
export function prosePart(context: Context, article: Article<ContentType>, own: string | null | undefined, source: string | null, level = 3): Html | null {
  const said = partAsWritten(article, own, source);
  return said && toHtml(context, article, said, level);
}

function toHtml(context: Context, article: Article<ContentType>, said: Words, level: number, sections?: SectionMarks): Html {
  const { findFact } = article;
  const lang = said.lang ?? context.locale;
  const html = renderMarkdown(said.text, {
    level,
    ...(sections && { sections }),
    text: (written, inLink) => textNodes(written, lang, findFact, inLink),
    plainText: (written) => wordsWithFacts({ text: written }, lang, findFact).text,
    // as the words in it: what it is called stands in an attribute, which has no language of its own
    tableLabel: translator(lang)('table').text,
    target: (href) => targetOfHref(context, href),
    picture: (address) => {
      // as in `pictureView`
      const file = isOwn(article) ? context.media.at(address) : undefined;
      return (file && publishedPicture(file)) ?? undefined;
    },
  });
  return { html, ...(said.lang ? mark(said.lang, context.locale) : {}) };
}
