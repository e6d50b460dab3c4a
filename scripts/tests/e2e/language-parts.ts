// Asked in the browser: text, since this package knows no DOM types.
import { locales } from '@sanctuary/shared-types';

/** How words of a language are shown. */
export interface ShownIn {
  readonly lang: string;
  /** The fonts asked for, in order. */
  readonly font: string;
  /** Height of a line, in heights of its letters. */
  readonly lines: number;
  /** An element that is shown so. */
  readonly where: string;
}

/** In which fonts and lines the words of each language are shown on the page. */
export const shownIn = `(() => {
  const found = new Map();
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility() || ![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') || element.matches('script, style, option, button, svg *')) continue;
    const { lang } = element.closest('[lang]');
    const { fontFamily: font, lineHeight, fontSize } = getComputedStyle(element);
    const lines = Math.round(parseFloat(lineHeight) / parseFloat(fontSize) * 100) / 100;
    found.set([lang, font, lines].join(), { lang, font, lines, where: element.tagName.toLowerCase() + ' “' + element.textContent.trim().slice(0, 30) + '”' });
  }
  return [...found.values()];
})()`;

/**
 * Names that are the same in every language, and English words that a reader has to say or to recognise: officers cannot
 * mark them.
 */
const keptInEnglish = [
  'City of Sanctuary', 'JavaScript', 'Shift', 'Aspen', 'eVisa', 'Home Office', 'Housing Solutions', 'Migrant Help', 'National Insurance', 'One Stop Shop', 'StreetLink',
  'Universal Credit', 'right to healthcare', 'section 21', 'police', 'ambulance', 'fire',
];

/** Letters that show in what script something is written, by the name of that script in a language tag. */
const lettersOf: Readonly<Record<string, string>> = {
  Arab: '\\p{Script=Arabic}', Cyrl: '\\p{Script=Cyrillic}', Ethi: '\\p{Script=Ethiopic}', Hant: '\\p{Script=Han}', Kore: '\\p{Script=Hangul}', Taml: '\\p{Script=Tamil}',
  // a letter alone is a sign
  Latn: '\\p{Script=Latin}{2,}',
};
/** Each with the languages that are written in it. */
const scripts = Object.entries(lettersOf).map(([script, letters]) => [letters, locales.filter(({ code }) => new Intl.Locale(code).maximize().script === script).map(({ code }) => code)]);

/**
 * Words whose letters are not those of the language that the nearest element says, or run against its direction. Of a text,
 * addresses, names, short forms in capitals and what stands in brackets are passed over.
 */
export const misfits = `(() => {
  const scripts = ${JSON.stringify(scripts)}.map(([letters, languages]) => [new RegExp(letters, 'u'), languages]);
  const fromTheRight = ${JSON.stringify(locales.filter(({ direction }) => direction === 'rtl').map(({ code }) => code))};
  const kept = /${keptInEnglish.join('|')}|[(（][^()（）]*[)）]|https?:\\S+|\\S+@\\S+|[\\w-]+(?:\\.[\\w-]+)+\\S*|\\b[A-Z]{2,5}s?\\b/gu;
  const found = [];
  const look = (element, words, where) => {
    const { lang } = element.closest('[lang]');
    const wrong = scripts.filter(([letters, languages]) => letters.test(words.replace(kept, ' ')) && !languages.includes(lang));
    if (wrong.length > 0) found.push(where + ' is no ' + lang + ': ' + words.trim().slice(0, 80));
    const { direction } = getComputedStyle(element);
    if (where === 'text' && scripts.some(([letters]) => letters.test(words.replace(kept, ' '))) && (direction === 'rtl') !== fromTheRight.includes(lang)) found.push('runs ' + direction + ': ' + words.trim().slice(0, 80));
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // an option has one language, and there says the own name of another
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) if (!text.parentElement.matches('script, style, option')) look(text.parentElement, text.data, 'text');
  for (const element of document.querySelectorAll('body [title], body [alt], body [aria-label], body [placeholder]')) {
    for (const name of ['title', 'alt', 'aria-label', 'placeholder']) look(element, element.getAttribute(name) ?? '', name);
  }
  return found;
})()`;
