import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { enumerationWords } from './enumerations';

interface Header {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

interface Columns {
  readonly displayedHeaders: readonly Header[];
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? (enumerationWords[value] ?? value) : '-');

/** The list shows the stored value of an enumeration, where the form shows its words: the same words in both. */
export function enumerationColumns(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', <C extends Columns>(columns: C): C => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map((header) =>
      header.attribute.type === 'enumeration' ? { ...header, cellFormatter: (row) => <Typography textColor="neutral800">{wordsOf(row[header.name])}</Typography> } : header,
    ),
  }));
}
