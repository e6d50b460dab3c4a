import type { ContentType, entrySchemas } from '@sanctuary/shared-types';
import type { z } from 'zod';

/** An entry as the CMS gave it: every field that its schema asks for, none of them checked yet. */
export type Source<T extends ContentType = ContentType> = {
  readonly [Field in keyof z.input<(typeof entrySchemas)[T]>]: unknown;
} & SourceIdentity;

export interface SourceIdentity {
  readonly documentId: string;
  readonly locale: string;
  /** `null` where the CMS calls the entry published but gives no time: it is refused. */
  readonly revision: string | null;
}

/** What was read of each content type, in every language. */
export type Sources = { readonly [T in ContentType]: readonly Source<T>[] };

interface VersionedNode {
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

/** The fields of a node, with its revision: the later of publication and update. */
export function versioned<Node extends VersionedNode>(node: Node) {
  const { publishedAt, updatedAt, ...fields } = node;
  const revision = publishedAt !== null && updatedAt !== null && updatedAt > publishedAt ? updatedAt : publishedAt;
  return { ...fields, locale: node.locale ?? '', revision };
}

/** The ids at the other end of a to-many relation. */
export function ids(connection: { readonly nodes: readonly { readonly documentId: string }[] } | null): string[] {
  return connection?.nodes.map(({ documentId }) => documentId) ?? [];
}

/** The id at the other end of a to-one relation. */
export function id(node: { readonly documentId: string } | null): string | null {
  return node?.documentId ?? null;
}

/** The address of a file of the media library. */
export function address(file: { readonly url: string } | null): string | null {
  return file?.url ?? null;
}

/** A picture in its place, with the file's address; none where its file was deleted from the media library. */
export function picture<Picture extends { readonly image: { readonly url: string } | null }>(shown: Picture | null) {
  return shown?.image ? { ...shown, image: shown.image.url } : null;
}

/** A repeatable component: the CMS answers an empty one with a list or with nothing. */
export function list<Item>(items: readonly (Item | null)[] | null): readonly Item[] {
  return items?.filter((item) => item !== null) ?? [];
}
