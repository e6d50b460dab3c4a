import { type ContentType, contentTypes, type Entry, entrySchemas, type MediaFile, type Snapshot, snapshot as snapshotSchema, sourceLocale } from '@sanctuary/shared-types';
import { z } from 'zod';
import { type BenchEntry, type Fields, type Json, uuidOf } from './entry.ts';

/** Fields that lead to other entries, and to entries of which type. A translation leads nowhere: facts are English. */
const relations: { readonly [field: string]: ContentType } = {
  topics: 'topic', organisation: 'organisation', locations: 'location', location: 'location', partners: 'organisation', refugeeWeek: 'refugee-week',
  relatedGuides: 'arrival-guide', relatedServices: 'service', services: 'service', guides: 'arrival-guide', stories: 'story',
};

/** When everything was published. */
const revision = '2026-11-01T00:00:00.000Z';

/** The number under which the CMS would know an entry. */
export const documentIdOf = (type: ContentType, id: string): string => uuidOf(`${type} ${id}`).replaceAll('-', '').slice(0, 24);

/**
 * The content as the publisher would have it from a CMS into which it was brought.
 * @param media the files of the pictures, sorted by address
 * @throws {z.ZodError} where an entry is not as its schema says
 */
export function toSnapshot(entries: readonly BenchEntry[], media: readonly MediaFile[], siteUrl: string): Snapshot {
  const lists: Record<string, unknown[]> = Object.fromEntries(contentTypes.map((type) => [type, []]));
  for (const entry of entries) {
    for (const [locale, words] of entry.words) lists[entry.type]?.push(accepted(entry, locale, words));
  }
  return snapshotSchema.parse({ format: 1, siteUrl, asOf: '2026-11-11T00:00:00.000Z', entries: sorted(lists), media, held: [] });
}

function sorted(lists: Record<string, unknown[]>): Record<string, unknown[]> {
  const key = z.object({ documentId: z.string(), locale: z.string() }).transform(({ documentId, locale }) => `${documentId} ${locale}`);
  return Object.fromEntries(Object.entries(lists).map(([type, list]) => {
    const keyed = list.map((entry) => [key.parse(entry), entry] as const);
    return [type, keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)];
  }));
}

function accepted({ type, id, shared }: BenchEntry, locale: string, words: Fields): Entry {
  const schema = entrySchemas[type];
  const given: Fields = {
    ...linked({ ...shared, ...words }, locale === sourceLocale),
    documentId: documentIdOf(type, id), locale, revision, uuid: uuidOf(`${type}/${id}`),
  };
  const empty = Object.entries(schema.shape).map(([field, kind]) => [field, kind instanceof z.ZodArray ? [] : null] as const);
  return schema.parse({ ...Object.fromEntries(empty), ...given });
}

/** Fields as GraphQL answers them: other entries by their number, pictures by their address. */
function linked(fields: Fields, isSource: boolean): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, linkedValue(field, value, isSource)]));
}

function linkedValue(field: string, value: Json, isSource: boolean): Json {
  const target = relations[field];
  if (target !== undefined && isList(value)) return isSource ? value.map((id) => (typeof id === 'string' ? documentIdOf(target, id) : id)) : [];
  if (target !== undefined && typeof value === 'string') return isSource ? documentIdOf(target, value) : null;
  if (field === 'image' && typeof value === 'string') return `/uploads/${value}`;
  if (field === 'steps' && isList(value)) return value.map((step) => (isFields(step) ? linked({ services: [], ...step }, isSource) : step));
  if (isList(value)) return value.map((item) => (isFields(item) ? linked(item, isSource) : item));
  return isFields(value) ? linked(value, isSource) : value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !isList(value);
