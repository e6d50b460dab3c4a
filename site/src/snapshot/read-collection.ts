import type { ContentType } from '@sanctuary/shared-types';
import { z } from 'zod';
import type { AskCms } from './cms-client.ts';
import { ChangedWhileReading, CmsError } from './cms-error.ts';
import type { IdFilterInput, TypedDocumentString } from './generated/operations.ts';
import type { Source, SourceIdentity } from './sources.ts';

/** Entries asked for at a time, and the most that a nested list may hold: the CMS's own `maxLimit`. */
export const pageSize = 100;

/** An answer of a `*_connection` query under the name `list`. */
interface ListAnswer {
  readonly list: { readonly nodes: readonly object[]; readonly pageInfo: { readonly total: number; readonly pageSize: number } } | null;
}
/** One entry of such an answer. */
type Node<Answer extends ListAnswer> = NonNullable<Answer['list']>['nodes'][number];

const wholeAnswer = z.object({
  list: z.object({
    nodes: z.array(z.looseObject({ documentId: z.string() })),
    pageInfo: z.object({ total: z.int(), pageSize: z.int() }),
  }),
});

/** Reads every published entry of a content type, in every language; or those with some ids, at most as many as {@link pageSize}. */
export type ReadCollection<T extends ContentType> = (ask: AskCms, documentIds?: readonly string[]) => Promise<Source<T>[]>;

/**
 * How a content type is read: page by page, and proved complete against the CMS's own count.
 * @param type name of the content type
 * @param document its query
 * @param toSource its mapper, from the CMS's shape to that of the type's schema
 * @returns a reader that throws {@link ChangedWhileReading} where the content changed between two pages, and
 *   {@link CmsError} where the answer is not whole
 */
export function collection<T extends ContentType, Answer extends ListAnswer>(
  type: T,
  document: TypedDocumentString<Answer, { start: number; limit: number; documentId: IdFilterInput }>,
  toSource: (node: Node<Answer>) => Source<T>,
): ReadCollection<T> {
  return async (ask, documentIds) => {
    const documentId = documentIds ? { in: [...documentIds] } : { notNull: true };
    const sources: Source<T>[] = [];
    let total: number | undefined;
    do {
      const { list } = await ask(document, { start: sources.length, limit: pageSize, documentId });
      const counted = checkedTotal(type, list, sources.length);
      if (total !== undefined && counted !== total) throw new ChangedWhileReading({ type, message: `There were ${total} entries, now there are ${counted}.` });
      total = counted;
      for (const node of list?.nodes ?? []) sources.push(mapped(type, node, toSource));
    } while (sources.length < total);
    refuseDoubles(type, sources);
    return sources;
  };
}

function checkedTotal(type: ContentType, list: unknown, read: number): number {
  const answer = wholeAnswer.safeParse({ list });
  if (!answer.success) throw new CmsError({ type, message: `The CMS gave half an answer.\n${z.prettifyError(answer.error)}` });
  const { nodes, pageInfo } = answer.data.list;
  if (pageInfo.pageSize !== pageSize) {
    throw new CmsError({
      type,
      message: `The CMS gives ${pageInfo.pageSize} entries at a time where ${pageSize} were asked for, so lists could be cut off. Set its GraphQL maxLimit to ${pageSize}.`,
    });
  }
  const due = Math.min(pageSize, pageInfo.total - read);
  if (nodes.length !== due) throw new ChangedWhileReading({ type, message: `The CMS gave ${nodes.length} entries where ${due} were due.` });
  return pageInfo.total;
}

function mapped<T extends ContentType, N extends object>(type: T, node: N, toSource: (node: N) => Source<T>): Source<T> {
  try {
    return toSource(node);
  } catch (error) {
    const documentId = 'documentId' in node ? String(node.documentId) : '';
    throw new CmsError({ type, documentId, message: 'The CMS gave half an entry.' }, { cause: error });
  }
}

function refuseDoubles(type: ContentType, sources: readonly SourceIdentity[]): void {
  const seen = new Set<string>();
  for (const { documentId, locale } of sources) {
    const key = `${documentId} ${locale}`;
    if (seen.has(key)) throw new ChangedWhileReading({ type, documentId, message: `The CMS gave an entry (${locale}) twice.` });
    seen.add(key);
  }
}
