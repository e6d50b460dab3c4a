import { dictionaries, type Key } from '../../src/i18n/dictionaries.ts';

/**
 * What happens while a language lacks a phrase: one that English has had since yesterday, which nobody has translated.
 * @param code language
 * @param key name of the phrase
 */
export function withoutPhrase<T>(code: string, key: Key, during: () => T): T {
  const words = dictionaries[code]?.words;
  if (words?.[key] === undefined) throw new Error(`${code} has no ${key} to do without`);
  const phrase = words[key];
  Reflect.deleteProperty(words, key);
  try {
    return during();
  } finally {
    Reflect.set(words, key, phrase);
  }
}
