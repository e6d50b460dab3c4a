import type { Tombstone } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { typeNamed } from '../receipts/entries';
import { remains, stores } from './stores';

/**
 * Takes away everything that the CMS holds of something withdrawn: drafts, what was public, all languages, files in all
 * sizes, and what a database keeps of deleted rows. Done twice, it is the same as once.
 * @returns the stores that hold nothing of it now, in the order in which they were cleared
 */
export async function clear(strapi: Core.Strapi, tombstone: Tombstone): Promise<string[]> {
  const type = tombstone.uid === '' ? undefined : typeNamed(strapi, tombstone.uid);
  let hadAny = false;
  for (const store of stores) hadAny = (await store.clear(strapi, { ...tombstone, type })) || hadAny;
  if (hadAny) await remains.clear(strapi, type);
  return [...stores, remains].map(({ name }) => name);
}
