import type { Entries } from '@sanctuary/shared-types';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { allEntries } from './entry-lists.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

/** A file of the media library in its place. */
export interface MediaUse {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  /** Path to the field, such as `steps.1.body`. */
  readonly field: string;
  /** `/uploads/…` */
  readonly address: string;
}

const uploads = '/uploads/';

/** Every use of a file of the media library, whether a field holds it or a Markdown text points at it. */
export function mediaUses(entries: Entries): MediaUse[] {
  return allEntries(entries).flatMap(({ type, entry }) =>
    usesIn(entry).map(({ field, address }) => ({ uid: type, documentId: entry.documentId, locale: entry.locale, field, address })),
  );
}

type Use = Pick<MediaUse, 'field' | 'address'>;

const known = new WeakMap<object, readonly Use[]>();

/** Looked for once: an entry is never changed in place. */
function usesIn(entry: object): readonly Use[] {
  const found = known.get(entry) ?? addressesIn(entry, []);
  known.set(entry, found);
  return found;
}

/** The files that any value points at, and where in it. */
export function addressesIn(value: unknown, path: readonly string[]): Use[] {
  if (typeof value === 'string') return addressesInText(value).map((address) => ({ field: path.join('.'), address }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => addressesIn(inner, [...path, key]));
}

function addressesInText(text: string): string[] {
  if (!text.includes(uploads)) return [];
  if (/^\/uploads\/\S+$/.test(text)) return [text];
  return [...new Set(destinationsIn(fromMarkdown(text)).filter((address) => address.startsWith(uploads)))];
}

/** Where the links and pictures of a Markdown tree lead. */
function destinationsIn(node: Nodes): string[] {
  const own = 'url' in node ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(destinationsIn)] : own;
}
