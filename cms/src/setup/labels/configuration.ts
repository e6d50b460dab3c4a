import type { Labels } from './labels';

type Values = Readonly<Record<string, unknown>>;

/** What the content manager keeps of a content type or component, as far as labels touch it. */
export interface ViewConfiguration {
  readonly settings: Values;
  readonly metadatas: Readonly<Record<string, { readonly edit: Values; readonly list: Values }>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
}

const rowWidth = 12;
const pageSize = 20;

const layoutOf = ({ rows }: Labels): ViewConfiguration['layouts']['edit'] =>
  rows.map((row) => row.map((name) => ({ name, size: rowWidth / row.length })));

function metadatasOf(current: ViewConfiguration, labels: Labels, relationTitles: Readonly<Record<string, string>>) {
  const worded = Object.entries(labels.fields).map(([name, { label, help = '', placeholder = '', readOnly }]) => {
    const { edit, list } = current.metadatas[name] ?? { edit: {}, list: {} };
    const title = relationTitles[name];
    return [
      name,
      {
        edit: { ...edit, label, description: help, placeholder, editable: !readOnly, ...(title !== undefined && { mainField: title }) },
        list: { ...list, label },
      },
    ] as const;
  });
  return { ...current.metadatas, ...Object.fromEntries(worded) };
}

/**
 * A configuration of the content manager with our words and order in it. What the labels say nothing of stays as it is.
 * @param current as the content manager keeps it
 * @param labels ours
 * @param relationTitles by relation field: the field whose value names the entries at the other end
 */
export function withLabels(current: ViewConfiguration, labels: Labels, relationTitles: Readonly<Record<string, string>>): ViewConfiguration {
  const { mainField, sort = { by: mainField, order: 'ASC' }, columns } = labels;
  return {
    settings: {
      ...current.settings,
      mainField,
      defaultSortBy: sort.by,
      defaultSortOrder: sort.order,
      ...(columns && { pageSize }),
    },
    metadatas: metadatasOf(current, labels, relationTitles),
    layouts: { list: columns ?? current.layouts.list, edit: layoutOf(labels) },
  };
}
