import type { Core, UID } from '@strapi/strapi';
import { filesUsed } from '../documents/files-used';
import { checkedBy } from '../documents/models';
import { rowsOf, type Status } from '../documents/rows';
import { textOf, type Values } from '../rules/fault';
import type { ShownEntry } from '../rules/consent/covered';
import type { ConsentRecord } from '../rules/consent/record';

export const storyUid = 'api::story.story';

async function shownEntry(strapi: Core.Strapi, uid: UID.ContentType, row: Values): Promise<ShownEntry> {
  const used = await filesUsed(strapi, checkedBy(strapi, uid), row);
  const basis = row['basis'];
  return {
    documentId: textOf(row['documentId']) ?? '',
    locale: textOf(row['locale']) ?? '',
    basis: uid === storyUid && (basis === 'own_story' || basis === 'illustration') ? basis : undefined,
    files: used.map(({ path, file }) => ({
      path,
      id: Number(file['id']),
      name: textOf(file['name']) ?? '',
      mime: textOf(file['mime']) ?? '',
      people: textOf(file['people']),
    })),
  };
}

/**
 * An entry's languages, as far as consent is concerned.
 * @param locales which languages; all where left out
 */
export async function shownEntries(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, status: Status, locales?: readonly string[]): Promise<ShownEntry[]> {
  const rows = await rowsOf(strapi, checkedBy(strapi, uid), uid, documentId, status, locales);
  return Promise.all(rows.map((row) => shownEntry(strapi, uid, row)));
}

/**
 * Every story of a person's own that is public, language by language: those that say so, and those that a record of
 * consent names, whatever they say.
 */
export async function publicOwnStories(strapi: Core.Strapi, records: readonly Pick<ConsentRecord, 'stories'>[]): Promise<ShownEntry[]> {
  const named = [...new Set(records.flatMap(({ stories }) => stories))];
  const found: readonly { readonly documentId?: unknown }[] = await strapi.db.query(storyUid).findMany({
    where: { publishedAt: { $notNull: true }, $or: [{ basis: 'own_story' }, { documentId: { $in: named } }] },
    select: ['documentId'],
  });
  const ids = [...new Set(found.map(({ documentId }) => textOf(documentId) ?? ''))];
  return (await Promise.all(ids.map((id) => shownEntries(strapi, storyUid, id, 'published')))).flat();
}
