/** A field of the form, as far as it matters here. */
interface Field {
  readonly type: string;
  readonly attribute: object;
  readonly disabled?: boolean;
}

const absent = new Set(['relation', 'component', 'media']);

function isLocalised({ attribute }: Field): boolean {
  const options: unknown = 'pluginOptions' in attribute ? attribute.pluginOptions : undefined;
  const i18n: unknown = typeof options === 'object' && options !== null && 'i18n' in options ? options.i18n : undefined;
  return typeof i18n === 'object' && i18n !== null && 'localized' in i18n && i18n.localized === true;
}

/**
 * The form of a translation: words to translate, and facts to read. The facts are those of the English entry in every
 * language, so they are changed there; relations, pictures and lists of facts are left out, since the site takes them
 * from the English entry whatever stands here.
 * @param panels of rows of fields
 */
export function translationForm<F extends Field>(panels: readonly (readonly (readonly F[])[])[]): F[][][] {
  return panels.map((rows) =>
    rows
      .map((row) =>
        row.filter((field) => isLocalised(field) || !absent.has(field.type)).map((field) => (isLocalised(field) ? field : { ...field, disabled: true })),
      )
      .filter((row) => row.length > 0),
  );
}
