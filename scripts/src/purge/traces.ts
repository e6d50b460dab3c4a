import type { Snapshot } from '@sanctuary/shared-types';
import { mediaPaths } from '@sanctuary/site';
import { z } from 'zod';

/** By what a file of a release is known to name something that was withdrawn. */
export interface Traces {
  /** Addresses of pages and files, titles, summaries. */
  readonly words: readonly string[];
}

/** The fields of entries that stand on cards, in lists and in feeds. */
const shown = z.object({ title: z.unknown(), name: z.unknown(), theme: z.unknown(), summary: z.unknown(), pullQuote: z.unknown() }).partial();

/**
 * What is left of an entry or a file in other files of a release.
 * @param content what the release was made from
 * @param left the same without what was withdrawn
 * @param pages addresses of the pages that were its own
 */
export function tracesOf(content: Snapshot, left: Snapshot, pages: readonly string[]): Traces {
  const kept = new Set(allOf(left).map(keyOf));
  const entries = allOf(content).filter((entry) => !kept.has(keyOf(entry)));
  const texts = entries.flatMap((entry) => Object.values(shown.parse(entry))).filter((value) => typeof value === 'string');
  const files = new Set(mediaPaths(left));
  const words = [...pages, ...texts, ...mediaPaths(content).filter((file) => !files.has(file))];
  return { words: [...new Set(words)].filter((word) => word.trim() !== '') };
}

type Keyed = Snapshot['entries'][keyof Snapshot['entries']][number];

function allOf({ entries }: Snapshot): Keyed[] {
  return Object.values(entries).flat();
}

function keyOf({ documentId, locale }: Keyed): string {
  return `${documentId} ${locale}`;
}
