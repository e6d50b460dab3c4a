/** Words of the interface; `lang` and `dir` where they are not in the language of the page. */
export interface Label {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A label by plural category of CLDR. */
export type Plural = { readonly other: Label } & Readonly<Record<string, Label>>;

/** What the search says to whoever waits for it. `found` holds `{found}`. */
export interface SearchWords {
  readonly found: Plural;
  readonly looking: Label;
  readonly nothing: Label;
  readonly failed: Label;
  readonly renewing: Label;
}

/**
 * How many pages were found, in words.
 * @param lang language of the page
 */
export function foundWords({ found }: SearchWords, lang: string, count: number): Label {
  const label = found[new Intl.PluralRules(found.other.lang ?? lang).select(count)] ?? found.other;
  return { ...label, text: label.text.replace('{found}', `\u2068${count}\u2069`) };
}
