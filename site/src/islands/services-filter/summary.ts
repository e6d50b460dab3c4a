/** What the list and the filter know of one service. Values are those of the content model's lists. */
export interface ServiceSummary {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  /** Who runs it, where it is said. */
  readonly by?: string;
  /** Values of topics; the first is the heading that it stands under. */
  readonly topics: readonly string[];
  /** For whom; empty: not known. */
  readonly statuses: readonly string[];
  readonly languages: readonly string[];
  readonly interpreter?: true;
  readonly cost: string;
  /** Not to be used now: closed for a time, or no longer running. */
  readonly closed?: 'closed' | 'stopped';
  /** Its words are in the language that entries are written in first, not in the page's. */
  readonly source?: true;
}

/** Words of the interface; `lang` and `dir` where they are not in the language of the page. */
export interface Label {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** What a reader can choose by; also the name in the address. */
export type FacetName = 'topic' | 'for' | 'language' | 'cost';

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
export type FilterLabels = Readonly<
  Record<'heading' | 'text' | 'submit' | 'clear' | 'shown' | 'nothing' | 'nothingHelp' | 'contact' | 'other' | 'closed' | 'stopped' | 'askForWhom', Label>
>;
