import { sourceLocale } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Checked } from '../rules/entry';
import { isValues, type Values } from '../rules/fault';
import type { ComponentModels, Model } from '../rules/model';

/** Which of an entry's two lives: what officers work on, or what is public. */
export type Status = 'draft' | 'published';

interface Populate {
  [name: string]: true | { populate: Populate };
}

/** Everything that belongs to an entry itself: components at any depth, and files. */
export function ownParts(models: ComponentModels, model: Model): Populate {
  const parts: Populate = {};
  for (const [name, { type, component }] of Object.entries(model.attributes)) {
    if (type === 'media') parts[name] = true;
    if (component) parts[name] = { populate: ownParts(models, models(component)) };
  }
  return parts;
}

const publishedAt = (status: Status): Values => ({ publishedAt: status === 'published' ? { $notNull: true } : { $null: true } });

/**
 * One entry's rows, one a language.
 * @param locales which languages; all where left out
 */
export async function rowsOf(
  strapi: Core.Strapi,
  checked: Checked,
  uid: UID.ContentType,
  documentId: string,
  status: Status,
  locales?: readonly string[],
): Promise<Values[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, ...publishedAt(status), ...(locales && { locale: { $in: locales } }) },
    populate: ownParts(checked.models, checked.model),
  });
  return rows.filter(isValues);
}

/** The English row of an entry, from which its facts come. */
export async function englishRow(
  strapi: Core.Strapi,
  checked: Checked,
  uid: UID.ContentType,
  documentId: string,
  status: Status,
): Promise<Values | undefined> {
  const [row] = await rowsOf(strapi, checked, uid, documentId, status, [sourceLocale]);
  return row;
}
