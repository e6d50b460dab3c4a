import { factCode, placesForFacts, type ContentType } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { nameOf } from '../documents/step';
import { isValues, textOf } from '../rules/fault';
import { ownTypes } from '../setup/content-api';

/** A text, in one language, that places a fact. */
export interface Use {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string;
  /** Whether readers see it there; otherwise it stands in a draft alone. */
  readonly isPublished: boolean;
}

const isContentType = (name: string): name is ContentType => Object.hasOwn(placesForFacts, name);

/** A place such as `steps.body`, as the query engine asks for it. */
function condition(place: string, text: string): object {
  return place.split('.').reduceRight<object>((inner, name) => ({ [name]: inner }), { $contains: text });
}

async function usesIn(strapi: Core.Strapi, uid: UID.ContentType, code: string): Promise<Use[]> {
  const name = nameOf(uid);
  const places = isContentType(name) ? placesForFacts[name] : [];
  if (places.length === 0) return [];
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { $or: places.map((place) => condition(place, code)) }, select: ['documentId', 'locale', 'publishedAt'] });
  const uses = new Map<string, Use>();
  for (const row of rows.filter(isValues)) {
    const documentId = textOf(row['documentId']) ?? '';
    const locale = textOf(row['locale']) ?? '';
    const key = `${documentId} ${locale}`;
    const isPublished = row['publishedAt'] !== null || uses.get(key)?.isPublished === true;
    uses.set(key, { uid, documentId, locale, isPublished });
  }
  return [...uses.values()];
}

/** Where a fact is placed: in drafts and in what is published, in every language, each once. */
export async function usesOf(strapi: Core.Strapi, key: string): Promise<Use[]> {
  const found = await Promise.all(ownTypes(strapi).map((uid) => usesIn(strapi, uid, factCode(key))));
  return found.flat();
}
