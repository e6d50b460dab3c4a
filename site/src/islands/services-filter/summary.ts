/** What a reader can choose by; also the name in the address. */
export type FacetName = 'topic' | 'for' | 'language' | 'cost';

/** Stands among the values of a service that fits whatever is chosen. */
export const anyValue = '*';

/** What a service can be found by: for each list its values, with spaces between, and the words on its card. */
export type ServiceSummary = Readonly<Record<FacetName | 'words', string>>;

/** Words of the interface; `lang` and `dir` where they are not in the language of the page. */
export interface Label {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface Option {
  readonly value: string;
  readonly label: Label;
}

/** One list to choose from. */
export interface Facet {
  readonly name: FacetName;
  readonly label: Label;
  /** What stands for no choice. */
  readonly any: Label;
  readonly options: readonly Option[];
}

/** What the filter says. `shown` holds `{shown}` and `{total}`. */
export type FilterLabels = Readonly<Record<'heading' | 'text' | 'submit' | 'clear' | 'shown' | 'nothing' | 'nothingHelp' | 'contact', Label>>;
