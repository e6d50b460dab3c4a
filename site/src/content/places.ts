import { words, type Words } from '../i18n/index.ts';
import { sayOptional, type Article } from './article.ts';

/** A place that people go to. Its name and address stay as they are on its door, whatever the language. */
export interface PlaceView {
  readonly name: Words;
  /** Lines of the address, as on an envelope. */
  readonly address: readonly Words[];
  /** How to get in, and what is hard there. */
  readonly access: Words | null;
}

export function placeView(location: Article<'location'>): PlaceView {
  const { name, addressLine1, addressLine2, town, postcode } = location.facts;
  const asWritten = (text: string): Words => words(text, location.factsLang, location.locale);
  return {
    name: asWritten(name),
    address: [addressLine1, addressLine2, town, postcode].filter((line) => line !== null).map(asWritten),
    access: sayOptional(location, 'accessNotes'),
  };
}
