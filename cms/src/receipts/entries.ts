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

/** The content manager's own judge of who may do what. */
interface PermissionChecker {
  readonly cannot: { read(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
}

interface PermissionCheckers {
  create(of: { readonly userAbility: Ability; readonly model: UID.ContentType }): PermissionChecker;
}

/** One language version of an entry that an officer may read. */
export interface Version {
  readonly locale: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The rights of the officer who asks, as Strapi keeps them with the request. */
export type Ability = unknown;

/**
 * The drafts of an entry, one a language, as far as the officer may read them in the content manager.
 * @param field one more field to bring along
 * @returns `forbidden` where the officer may not read the type at all; none where the entry is absent, or not for this officer
 */
export async function readableDrafts(
  strapi: Core.Strapi,
  ability: Ability,
  uid: UID.ContentType,
  documentId: string,
  field?: string,
): Promise<readonly Version[] | 'forbidden'> {
  const checkers: PermissionCheckers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: ability, model: uid });
  if (checker.cannot.read()) return 'forbidden';
  const { filters = {} } = await checker.sanitizedQuery.read({});
  const rows = await strapi.documents(uid).findMany({
    filters: { $and: [filters, { documentId }] },
    status: 'draft',
    locale: '*',
    fields: ['locale', ...(field === undefined ? [] : [field])],
  });
  return rows.map((row) => ({ locale: String(row.locale), values: row }));
}

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
