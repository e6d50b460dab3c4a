import { sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { isValues, textOf, type Values } from '../rules/fault';
import type { ListedFact } from './answers';
import { factType } from './known';

function listed(row: Values, isPublished: boolean, today: string): ListedFact[] {
  const [key, value] = [textOf(row['key']), textOf(row['value'])];
  if (key === undefined || value === undefined) return [];
  const reviewBy = textOf(row['reviewBy']);
  return [{ key, value, asOf: textOf(row['asOf']) ?? null, isPublished, isLate: reviewBy !== undefined && reviewBy < today }];
}

/**
 * Every fact as its draft has it, by key.
 * @param today the day in London, `YYYY-MM-DD`
 */
export async function listFacts(strapi: Core.Strapi, today: string): Promise<ListedFact[]> {
  const rows: unknown[] = await strapi.db.query(factType).findMany({ where: { locale: sourceLocale }, orderBy: { key: 'asc' } });
  const facts = rows.filter(isValues);
  const published = new Set(facts.filter(({ publishedAt }) => publishedAt !== null).map(({ documentId }) => documentId));
  return facts.filter(({ publishedAt }) => publishedAt === null).flatMap((row) => listed(row, published.has(row['documentId']), today));
}
