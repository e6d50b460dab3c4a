/**
 * What stays in Latin letters in every language: names that readers meet on letters, doors and keyboards, and would not
 * know again in a translation.
 */
const namesInEnglish: readonly string[] = ['City of Sanctuary', 'BN(O)', 'Shift', 'QR', 'RSS', 'JavaScript', 'EN'];

/** Phrases that happen to be written as in English, by language. */
export const keptInEnglish: Readonly<Record<string, readonly string[]>> = { pl: ['event.online', 'nav.menu', 'choice.delivery.online'] };

/** Without values, names, and the English in brackets behind a word, by which a reader knows it on a letter again. */
export function withoutNames(text: string): string {
  return namesInEnglish.reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(/\{\w+\}/g, ' ')).replace(/[(（][^()（）]*[)）]/g, ' ');
}
