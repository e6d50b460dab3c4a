import { localeOf, sourceLocale, withLanguage } from '@sanctuary/shared-types';
import { words, type Words } from '../../i18n/index.ts';
import { sayOptional, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { soundOf, type SoundView } from '../sound.ts';

/** A card to show: what the reader says, and what staff read of it. */
export interface ShowCardView {
  /** Place on the page. */
  readonly id: string;
  readonly says: Words;
  /** The same for staff; `null` where `says` is English. */
  readonly english: Words | null;
  /** What staff can do, for the reader and for staff. */
  readonly note: Words | null;
  readonly englishNote: Words | null;
  readonly sound: SoundView | null;
}

/** On the English page nobody knows which language the reader speaks: there is a line to write it on. */
const toBeWritten = '________';

/**
 * @param id place on the page
 */
export function showCard(context: Context, card: Article<'card'>, id: string): ShowCardView {
  const { locale } = context;
  const own = card.own !== undefined && locale !== sourceLocale;
  const inEnglish = (text: string | null): Words | null => (text === null ? null : words(withLanguage(text, languageFor(locale, card.factsLang)), card.factsLang, locale));
  return {
    id,
    says: inOwn(context, sayOptional(card, 'title')) ?? { text: '' },
    english: own ? inEnglish(card.facts.title) : null,
    note: inOwn(context, sayOptional(card, 'note')),
    englishNote: own ? inEnglish(card.facts.note) : null,
    sound: soundOf(context, card),
  };
}

function inOwn({ locale }: Context, said: Words | null): Words | null {
  return said && { ...said, text: withLanguage(said.text, languageFor(locale, said.lang ?? locale)) };
}

/** What the language of a page is called in the language of a text. */
function languageFor(locale: string, lang: string): string {
  const { name, ownName, spoken } = localeOf(locale);
  if (locale === sourceLocale) return toBeWritten;
  return lang === sourceLocale ? (spoken?.name ?? name) : (spoken?.ownName ?? ownName);
}
