import { sourceLocale } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { isValues, textOf } from '../rules/fault';
import { slugsIn, type TakenSlugs } from '../rules/slug';

/**
 * Every address that entries of a type have or had, drafts included.
 * @param except the entry that asks; its own addresses are free to it
 */
export async function takenSlugs(strapi: Core.Strapi, uid: UID.ContentType, except: string | undefined): Promise<TakenSlugs> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    select: ['slug', 'formerSlugs'],
    // translations carry the English address
    where: { locale: sourceLocale, ...(except !== undefined && { documentId: { $ne: except } }) },
  });
  return new Set(rows.filter(isValues).flatMap(({ slug, formerSlugs }) => [textOf(slug) ?? '', ...slugsIn(formerSlugs)]));
}
