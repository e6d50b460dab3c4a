/**
 * What stays in Latin letters in every language: names that readers meet on letters, doors and keyboards, and would not
 * know again in a translation.
 */
export const namesInEnglish: readonly string[] = ['City of Sanctuary', 'BN(O)', 'Shift', 'QR', 'RSS'];

/** Phrases that happen to be written as in English, by language. */
export const keptInEnglish: Readonly<Record<string, readonly string[]>> = { pl: ['event.online', 'nav.menu', 'choice.delivery.online'] };
