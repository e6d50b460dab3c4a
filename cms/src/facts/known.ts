import { sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { holdStill } from '../documents/atomic';
import type { Checked } from '../rules/entry';
import { factCodeFaults, hasFactCodes } from '../rules/fact-codes';
import { isValues, textOf, type Fault, type Values } from '../rules/fault';

export const factType = 'api::fact.fact';

/** The keys of all facts. */
export interface KnownKeys {
  readonly all: readonly string[];
  readonly published: readonly string[];
}

export async function knownKeys(strapi: Core.Strapi): Promise<KnownKeys> {
  const rows: unknown[] = await strapi.db.query(factType).findMany({ where: { locale: sourceLocale }, select: ['key', 'publishedAt'] });
  const keysOf = (some: readonly Values[]): string[] => [...new Set(some.flatMap(({ key }) => textOf(key) ?? []))].sort();
  const facts = rows.filter(isValues);
  return { all: keysOf(facts), published: keysOf(facts.filter(({ publishedAt }) => publishedAt !== null)) };
}

/**
 * What is wrong with the short codes of facts in what an officer wants to save, or to publish.
 * @param isPublishing a published text can name published facts alone
 */
export async function codeFaults(strapi: Core.Strapi, checked: Checked, values: Values, isPublishing: boolean): Promise<Fault[]> {
  if (!hasFactCodes(checked, values)) return [];
  // no fact may go while this is under way
  await holdStill(strapi, factType);
  const { all, published } = await knownKeys(strapi);
  return factCodeFaults(checked, values, all, isPublishing ? all.filter((key) => !published.includes(key)) : []);
}
