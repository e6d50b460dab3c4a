import { brokenLanguageCodes, languageCode } from '@sanctuary/shared-types';
import { fault, textOf, type Fault, type Values } from '../fault';
import { voiceFaults } from './recording';
import type { TypeRules } from './rules';

/** A card is shown at a counter: a code that nothing fills in would stand on it as it is. */
function codeFaults(entry: Values): Fault[] {
  return (['title', 'note'] as const).flatMap((field) =>
    brokenLanguageCodes(textOf(entry[field]) ?? '').map((found) =>
      fault([field], `“${found}” would stand on the card as it is. Write ${languageCode}, letter for letter, where the reader’s language is to be named.`),
    ),
  );
}

export const card: TypeRules = { always: codeFaults, onPublishing: voiceFaults };
