import { type ContentType, contentTypes, type Entries, type Entry, entrySchemas } from '@sanctuary/shared-types';
import { z } from 'zod';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { digestOf } from './digests.ts';
import { listOf, makeEntries } from './entry-lists.ts';

/** Some entries of one type in one language, kept in a file that is named by what is in it. */
export interface Part {
  /** `<type>.<locale>.<digest>.json` */
  readonly name: string;
  readonly entries: readonly Entry[];
}

const hex = 16;
const partName = /^([a-z-]+)\.[A-Za-z-]+\.[0-9a-f]{16}\.json$/;

/** The name of a part's file, in an index. */
export const nameOfPart = z.string().regex(partName);

/**
 * About how many entries share a file. An edit writes that many anew, and in every language: the CMS counts a change of
 * the English entry's facts as one of its translations.
 */
const entriesInPart = 8;

/**
 * Where a new file begins within a list. It hangs on the entry alone, so that one more or less moves nothing in the
 * files before and behind it.
 */
function beginsPart({ documentId }: Entry): boolean {
  // FNV-1a, and once more so that ids that differ in their last letters alone are spread too
  let hash = 0x811c9dc5;
  for (let index = 0; index < documentId.length; index += 1) hash = Math.imul(hash ^ documentId.charCodeAt(index), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 16) % entriesInPart === 0;
}

/** Entries in files of a handsome size: equal entries give equal files, under equal names. */
export function partsOf(entries: Entries): Part[] {
  return contentTypes.flatMap((type) => {
    const byLocale = Map.groupBy(listOf<ContentType>(entries, type), ({ locale }) => locale);
    return [...byLocale].flatMap(([locale, list]) => inParts(list).map((part) => ({
      name: `${type}.${locale}.${sha256(part.map(digestOf).join('\n')).slice(0, hex)}.json`,
      entries: part,
    })));
  });
}

function inParts(list: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  for (const entry of list) {
    const last = parts.at(-1);
    if (last && !beginsPart(entry)) last.push(entry);
    else parts.push([entry]);
  }
  return parts;
}

/** What a part's file holds: an entry a line. */
export function textOfPart({ entries }: Pick<Part, 'entries'>): string {
  return `[\n${entries.map(canonicalJson).join(',\n')}\n]\n`;
}

/**
 * The entries in the files of parts.
 * @param files by name, as read
 * @throws {Error} naming the file and the field, where one holds something else
 */
export function entriesInParts(files: ReadonlyMap<string, unknown>): Entries {
  return makeEntries(<T extends ContentType>(type: T) => {
    const schema: z.ZodType<Entry<T>> = schemas[type];
    return [...files].flatMap(([name, content]) => {
      if (partName.exec(name)?.[1] !== type) return [];
      const parsed = z.array(schema).safeParse(content);
      if (!parsed.success) throw new Error(`${name} is not a part of a snapshot that this code can read:\n${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
  });
}

const schemas: { readonly [T in ContentType]: z.ZodType<Entry<T>> } = entrySchemas;
