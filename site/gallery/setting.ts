import { contextOf } from '../src/content/context.ts';
import { furniture } from '../src/content/furniture/index.ts';
import { Part } from '../src/content/tracking/part.ts';
import { mark, translator, words } from '../src/i18n/index.ts';
import { aSnapshot } from '../tests/fixtures/index.ts';
import type { Setting } from './fixtures.ts';

/** Languages that components are shown in: one from left to right, one from right to left. */
export const shownLocales = ['en', 'ar'] as const;
export type ShownLocale = (typeof shownLocales)[number];

/** @param locale language of the page that components are shown on */
export function settingOf(locale: ShownLocale): Setting {
  const context = contextOf(aSnapshot(), { locale: locale === 'en' ? undefined : locale });
  const plain = { path: '/news/', title: words('News', 'en', locale), description: 'What the council and its partners did.', says: [] };
  return {
    locale,
    t: translator(locale),
    en: (text) => words(text, 'en', locale),
    ar: (text) => words(text, 'ar', locale),
    enHtml: (html) => ({ html, ...mark('en', locale) }),
    arHtml: (html) => ({ html, ...mark('ar', locale) }),
    part: () => new Part(context.recorder, context.recorder.cell(), 'menu', {}),
    furniture: (request) => furniture(context, { ...plain, ...request }),
  };
}
