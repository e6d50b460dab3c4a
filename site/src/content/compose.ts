import { translator, words, type Key, type Translate, type Words } from '../i18n/index.ts';

/**
 * A phrase around words of an entry. Where those are not in the reader's language, nor is the phrase: one sentence,
 * one language.
 * @param t translate function of the page
 * @param key name of the phrase
 * @param values words that it holds
 */
export function compose(t: Translate, key: Key, values: Readonly<Record<string, Words>>): Words {
  const lang = Object.values(values).find((value) => value.lang !== undefined)?.lang ?? t.locale;
  const texts = Object.fromEntries(Object.entries(values).map(([name, { text }]) => [name, text]));
  const said = translator(lang)(key, texts);
  return words(said.text, said.lang ?? lang, t.locale);
}
