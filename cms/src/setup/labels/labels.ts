/** The words at one field of a form. */
export interface Field {
  readonly label: string;
  /**
   * Stands under the field: what belongs there, where that is not plain from the label. Strapi shows none at a field
   * that holds a component: there it belongs to the first field inside.
   */
  readonly help?: string;
  /** An example, shown in grey while the field is empty. */
  readonly placeholder?: string;
  /** Kept by the system: officers may look, not write. */
  readonly readOnly?: true;
}

/** How one content type or component stands in the content manager. */
export interface Labels {
  /** Field whose value names an entry in titles, lists and relation pickers. */
  readonly mainField: string;
  /** Order of the list at first sight; by `mainField` where nothing is said. */
  readonly sort?: { readonly by: string; readonly order: 'ASC' | 'DESC' };
  /** Columns of the list. Components have no list. */
  readonly columns?: readonly string[];
  /** Rows of the form from top to bottom; the fields of a row share its width. A field in no row is not shown. */
  readonly rows: readonly (readonly string[])[];
  /** Every field of the schema, shown or not. */
  readonly fields: Readonly<Record<string, Field>>;
}
