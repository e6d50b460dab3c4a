/** What stands in the words of a card for the language that the reader speaks. */
export const languageCode = '{language}';

/**
 * The words of a card with a language in them.
 * @param text as an officer wrote it
 * @param language what the language is called
 */
export function withLanguage(text: string, language: string): string {
  return text.replaceAll(languageCode, language);
}

/** What an officer may have meant as the place of the language, and is none; each once. */
export function brokenLanguageCodes(text: string): readonly string[] {
  return [...new Set(text.match(/\{[^{}]*\}|[{}]/g) ?? [])].filter((found) => found !== languageCode);
}
