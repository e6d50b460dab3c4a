import type { Core, Struct, UID } from '@strapi/strapi';
import { isPrivate } from '../setup/content-api';

/** A content type of ours that readers see, as an address names it; `undefined` for anything else. */
export function ownType(strapi: Core.Strapi, uid: string): UID.ContentType | undefined {
  const known = (name: string): name is UID.ContentType => name.startsWith('api::') && !isPrivate(name) && name in strapi.contentTypes;
  return known(uid) ? uid : undefined;
}

/** A content type of ours by the short name that snapshot and publisher use (`arrival-guide`), or by its whole uid. */
export const typeNamed = (strapi: Core.Strapi, name: string): UID.ContentType | undefined =>
  ownType(strapi, name.includes('::') ? name : `api::${name}.${name}`);

/** Finds the schema of a content type or component. */
export function schemaFinder(strapi: Core.Strapi): (uid: string) => Struct.Schema | undefined {
  const schemas = new Map<string, Struct.Schema>(Object.entries({ ...strapi.contentTypes, ...strapi.components }));
  return (uid) => schemas.get(uid);
}

/** What an officer wants to do with entries. */
export type Right = 'read' | 'create' | 'update' | 'publish';

/** What an officer may do with the entries of a type, as the content manager judges it. */
export interface Rights {
  /** Whether something may be done with no entry of the type, with none in a language, or, where a field is named, to that field of none. */
  readonly cannot: Readonly<Record<Right, (entity?: { readonly locale: string }, field?: string) => boolean>>;
  readonly sanitizedQuery: Readonly<Record<Right, (query: object) => Promise<{ filters?: object }>>>;
}

interface RightsService {
  create(of: { readonly userAbility: Ability; readonly model: UID.ContentType }): Rights;
}

/** One language version of an entry that an officer may read. */
export interface Version {
  readonly documentId: string;
  readonly locale: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The rights of the officer who asks, as Strapi keeps them with the request. */
export type Ability = unknown;

/** What an officer may do with the entries of a type in the content manager. */
export function rightsOn(strapi: Core.Strapi, ability: Ability, uid: UID.ContentType): Rights {
  const service: RightsService = strapi.plugin('content-manager').service('permission-checker');
  return service.create({ userAbility: ability, model: uid });
}

/** Filters that leave the entries with which an officer may do all of something. */
export async function filtersOf({ sanitizedQuery }: Rights, rights: readonly Right[]): Promise<object> {
  const queries = await Promise.all(rights.map((right) => sanitizedQuery[right]({})));
  return { $and: queries.map(({ filters = {} }) => filters) };
}

/**
 * The drafts of entries of one type, one a language, as far as the officer may do something with them.
 * @param field one more field to bring along
 * @returns `forbidden` where the officer may not do it with the type at all; none where the entries are absent, or not for this officer
 */
export async function draftsFor(
  strapi: Core.Strapi,
  ability: Ability,
  uid: UID.ContentType,
  documentIds: readonly string[],
  rights: readonly Right[],
  field?: string,
): Promise<readonly Version[] | 'forbidden'> {
  const checker = rightsOn(strapi, ability, uid);
  if (rights.some((right) => checker.cannot[right]())) return 'forbidden';
  const rows = await strapi.documents(uid).findMany({
    filters: { $and: [await filtersOf(checker, rights), { documentId: { $in: [...documentIds] } }] },
    status: 'draft',
    locale: '*',
    fields: ['locale', ...(field === undefined ? [] : [field])],
  });
  return rows.map((row) => ({ documentId: row.documentId, locale: String(row.locale), values: row }));
}

/** The drafts of one entry, one a language, as far as the officer may read them; see {@link draftsFor}. */
export const readableDrafts = (strapi: Core.Strapi, ability: Ability, uid: UID.ContentType, documentId: string): Promise<readonly Version[] | 'forbidden'> =>
  draftsFor(strapi, ability, uid, [documentId], ['read']);

/**
 * What is published of an entry: by language, the revision (the later of published and updated, ISO 8601), which is
 * how the snapshot names it too.
 */
export async function publishedRevisions(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await strapi.documents(uid).findMany({
    filters: { documentId },
    status: 'published',
    locale: '*',
    fields: ['locale', 'publishedAt', 'updatedAt'],
  });
  return new Map(rows.map(({ locale, publishedAt, updatedAt }) => [String(locale), laterOf(publishedAt, updatedAt)]));
}

/** The latest of some moments of the database, ISO 8601. */
export function laterOf(...moments: unknown[]): string {
  return new Date(Math.max(...moments.map((moment) => new Date(String(moment)).getTime()))).toISOString();
}
