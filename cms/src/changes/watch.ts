import type { Core } from '@strapi/strapi';
import { isValues, textOf } from '../rules/fault';
import { ownTypes } from '../setup/content-api';
import type { Change } from './change';
import { noteChange } from './note';

const everything: Change = { kind: 'everything' };

/** The change that a written row of ours means to readers; `undefined` for a draft. */
function changeOfRow(uid: string, row: unknown): Change | undefined {
  if (!isValues(row)) return everything;
  if (row['publishedAt'] === null) return undefined;
  const documentId = textOf(row['documentId']);
  return documentId === undefined ? everything : { kind: 'entry', uid, documentId };
}

/** Whether a question about many rows means any that readers see. */
async function touchesPublished(strapi: Core.Strapi, uid: string, where: unknown): Promise<boolean> {
  const conditions = isValues(where) ? [where] : [];
  return (await strapi.db.query(uid).count({ where: { $and: [...conditions, { publishedAt: { $notNull: true } }] } })) > 0;
}

/**
 * Sees every row that readers see and that is written, whatever part of Strapi writes it: facts that are copied from
 * English into published translations, for one.
 */
function watchEntries(strapi: Core.Strapi): void {
  const one = async ({ model, result }: { readonly model: { readonly uid: string }; readonly result?: unknown }): Promise<void> => {
    const change = changeOfRow(model.uid, result);
    if (change) await noteChange(strapi, change);
  };
  const beforeMany = async (event: { readonly model: { readonly uid: string }; readonly params: { readonly where?: unknown }; state: Record<string, unknown> }): Promise<void> => {
    event.state = { touchesPublished: await touchesPublished(strapi, event.model.uid, event.params.where) };
  };
  const afterMany = async ({ state }: { readonly state: Readonly<Record<string, unknown>> }): Promise<void> => {
    if (state['touchesPublished'] === true) await noteChange(strapi, everything);
  };
  strapi.db.lifecycles.subscribe({
    models: ownTypes(strapi),
    afterCreate: one,
    afterUpdate: one,
    afterDelete: one,
    afterCreateMany: () => noteChange(strapi, everything),
    beforeUpdateMany: beforeMany,
    beforeDeleteMany: beforeMany,
    afterUpdateMany: afterMany,
    afterDeleteMany: afterMany,
  });
}

/** Sees what passes by the entries: files, and languages that are removed with all that is in them. */
function watchTheRest(strapi: Core.Strapi): void {
  const file = async ({ result }: { readonly result?: unknown }): Promise<void> => {
    const address = isValues(result) ? textOf(result['url']) : undefined;
    await noteChange(strapi, address === undefined ? everything : { kind: 'file', address });
  };
  const all = (): Promise<void> => noteChange(strapi, everything);
  strapi.db.lifecycles.subscribe({ models: ['plugin::upload.file'], afterUpdate: file, afterDelete: file, afterUpdateMany: all, afterDeleteMany: all });
  strapi.db.lifecycles.subscribe({ models: ['plugin::i18n.locale'], afterUpdate: all, afterDelete: all, afterUpdateMany: all, afterDeleteMany: all });
}

/** Sees whatever changes what readers see. */
export function watchChanges(strapi: Core.Strapi): void {
  watchEntries(strapi);
  watchTheRest(strapi);
}
