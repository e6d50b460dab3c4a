import { type ContentType, type Entry, entrySchemas, type PreviewVersion, type Problem } from '@sanctuary/shared-types';
import type { z } from 'zod';
import { officerWords } from './officer-words.ts';
import { pageSize } from './read-collection.ts';
import type { Source } from './sources.ts';

/** A source that the schema accepts as an entry, or why it does not. */
export type Judgement<T extends ContentType> =
  | { readonly entry: Entry<T>; readonly problems: readonly [] }
  | { readonly entry: null; readonly problems: readonly Problem[] };

const schemas: { readonly [T in ContentType]: z.ZodType<Entry<T>> } = entrySchemas;

/** Accepts one entry, or refuses it with every reason, each naming its field. */
export function judge<T extends ContentType>(type: T, source: Source<T> | PreviewVersion): Judgement<T> {
  const problemAt = (path: readonly PropertyKey[], message: string): Problem => ({
    uid: type,
    documentId: source.documentId,
    locale: source.locale,
    field: path.map(String).join('.'),
    message,
  });
  if (source.revision === null) return { entry: null, problems: [problemAt(['publishedAt'], 'The entry has no time of publication. Publish it again.')] };
  const tooLong = longLists(source, []).map((path) =>
    problemAt(path, `The list has ${pageSize} items or more, so that some could be lost. Keep fewer than ${pageSize}.`),
  );
  if (tooLong.length > 0) return { entry: null, problems: tooLong };
  const result = schemas[type].safeParse(source, { reportInput: true });
  if (result.success) return { entry: result.data, problems: [] };
  return { entry: null, problems: result.error.issues.map((issue) => problemAt(issue.path, officerWords(issue))) };
}

/** A nested list as long as the CMS's limit may have been cut off there, and the CMS does not say. */
function longLists(value: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) && value.length >= pageSize ? [[...path]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => longLists(inner, [...path, key]))];
}
