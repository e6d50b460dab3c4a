import ar from './ui/ar.json' with { type: 'json' };
import en from './ui/en.json' with { type: 'json' };
import uk from './ui/uk.json' with { type: 'json' };

/** One sentence, or its forms by plural category of CLDR. */
export type Phrase = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string });

/** Name of a phrase: English has them all. */
export type Key = keyof typeof en.words;

export interface Dictionary {
  /** `source`: English; `machine`: no person has checked it. */
  readonly state: string;
  readonly words: { readonly [key in Key]?: Phrase };
}

/** The words of the interface, by language. A language without a file is shown in English, marked as such. */
export const dictionaries: Readonly<Record<string, Dictionary>> = { en, ar, uk };
