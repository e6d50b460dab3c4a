import type { Core, UID } from '@strapi/strapi';
import { isValues, textOf } from '../rules/fault';
import { ownTypes } from '../setup/content-api';

interface Relation {
  readonly uid: UID.ContentType;
  readonly field: string;
}

/** The fields of our types that may refer to entries of a type. */
function relationsTo(strapi: Core.Strapi, target: string): Relation[] {
  return ownTypes(strapi).flatMap((uid) => {
    const attributes: readonly [string, object][] = Object.entries(strapi.contentType(uid).attributes);
    return attributes
      .filter(([, attribute]) => 'type' in attribute && attribute.type === 'relation' && 'target' in attribute && attribute.target === target)
      .map(([field]) => ({ uid, field }));
  });
}

/** An entry that refers to another, in one language. */
export interface Referrer {
  readonly uid: string;
  readonly documentId: string;
}

/**
 * The published entries that refer to a published one.
 * @returns by field and language, so that two answers can be compared
 */
export async function referrersOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Map<string, Referrer>> {
  const published = { publishedAt: { $notNull: true } };
  const referrers = new Map<string, Referrer>();
  for (const { uid: from, field } of relationsTo(strapi, uid)) {
    const rows: unknown[] = await strapi.db.query(from).findMany({ where: { ...published, [field]: { ...published, documentId } }, select: ['documentId', 'locale'] });
    for (const row of rows.filter(isValues)) {
      const id = textOf(row['documentId']);
      if (id !== undefined) referrers.set(`${from} ${field} ${id} ${String(row['locale'])}`, { uid: from, documentId: id });
    }
  }
  return referrers;
}
