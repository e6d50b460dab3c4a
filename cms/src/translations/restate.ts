import { sourceLocale } from '@sanctuary/shared-types';
import { changedBlocks, sourcesIn } from '@sanctuary/shared-types/translation';
import type { Core, UID } from '@strapi/strapi';
import { checkedBy } from '../documents/models';
import { englishRow } from '../documents/rows';
import { londonDay } from '../lib/london';
import { isValues, type Values } from '../rules/fault';
import { changeDayOf, needingALook, type English } from '../rules/out-of-date';
import { inTransaction } from '../strapi/transaction';
import { writeOutOfDate, type OutOfDate } from './out-of-date';
import { forgetWordsBut } from './source-words';

const isPublished = ({ publishedAt }: Values): boolean => publishedAt !== null && publishedAt !== undefined;

/** The English of an entry, where the public has it. */
export async function publicEnglish(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<English | undefined> {
  const checked = checkedBy(strapi, uid);
  const published = await englishRow(strapi, checked, uid, documentId, 'published');
  return published && { published, draft: await englishRow(strapi, checked, uid, documentId, 'draft') };
}

/** What the public has of each translation; its draft where it has none. */
function asRead(rows: readonly Values[]): readonly Values[] {
  const byLocale = Map.groupBy(rows, ({ locale }) => locale);
  return [...byLocale.values()].flatMap((versions): readonly Values[] => {
    const read = versions.find(isPublished) ?? versions[0];
    return read ? [read] : [];
  });
}

async function outOfDateOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, rows: readonly Values[]): Promise<Pick<OutOfDate, 'locale' | 'since'>[]> {
  const checked = checkedBy(strapi, uid);
  const published = rows.length > 0 ? await englishRow(strapi, checked, uid, documentId, 'published') : undefined;
  if (!published) return [];
  const changed = asRead(rows).filter(({ translationSources }) => changedBlocks(checked.type, published, sourcesIn(translationSources)).length > 0);
  // mostly there is none
  const draft = changed.length > 0 ? await englishRow(strapi, checked, uid, documentId, 'draft') : undefined;
  return changed.flatMap(({ locale, translationSources }) => {
    const fields = needingALook(checked.type, { published, draft }, sourcesIn(translationSources)).map(({ field }) => field);
    const [since] = fields.map((field) => changeDayOf(published, field, londonDay)).sort();
    return since === undefined ? [] : [{ locale: String(locale), since }];
  });
}

/** Writes down which translations of an entry are out of date, and lets go of words that none of them was made from. */
export async function restate(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const found: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId, locale: { $ne: sourceLocale } }, select: ['locale', 'publishedAt', 'translationSources'] });
  const rows = found.filter(isValues);
  const outOfDate = await outOfDateOf(strapi, uid, documentId, rows);
  const needed = new Set(rows.flatMap(({ translationSources }) => Object.values(sourcesIn(translationSources)).flat()));
  await inTransaction(strapi, async ({ trx }) => {
    await writeOutOfDate(trx, uid, documentId, outOfDate);
    await forgetWordsBut(trx, uid, documentId, needed);
  });
}
