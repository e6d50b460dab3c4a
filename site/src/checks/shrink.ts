import { type ContentType, type Problem, type Snapshot } from '@sanctuary/shared-types';
import { allPaths, localeOfWords, type Route } from '../content/index.ts';
import { isSame, listOf } from '../snapshot/entry-lists.ts';

const leastShare = 0.8;

/** What the site shows now. */
export interface Previous {
  /** Id of the release. */
  readonly id?: string | undefined;
  readonly snapshot: Snapshot;
  readonly pages: readonly string[];
}

/**
 * A site that loses a fifth of its pages at once has more likely lost a list than been tidied up. Pages of entries
 * that were unpublished or deleted do not count: a withdrawal always goes through. Nor do pages that moved.
 * @param pages those of the new release
 */
export function noShrinking(snapshot: Snapshot, pages: ReadonlySet<string>, previous: Previous): Problem[] {
  // even if none of what is missing could be explained, it would be no fifth
  if (previous.pages.filter((path) => pages.has(path)).length >= previous.pages.length * leastShare) return [];
  const before = allPaths(previous.snapshot);
  const entriesWithPages = new Set([...allPaths(snapshot).values()].filter(({ path }) => pages.has(path)).map(entryKey));
  const isExplained = (path: string): boolean => {
    const route = before.get(path);
    if (!route?.entry) return false;
    return entriesWithPages.has(entryKey(route)) || isWithdrawn(snapshot, route);
  };
  const due = previous.pages.filter((path) => pages.has(path) || !isExplained(path));
  const lost = due.filter((path) => !pages.has(path));
  if (due.length - lost.length >= due.length * leastShare) return [];
  const message =
    `${lost.length} of ${due.length} pages would vanish, such as ${lost[0]}, though nobody unpublished what they show. ` +
    'Find out why. If it is meant, allow it once: pnpm publisher allow-shrink.';
  return [{ uid: '', documentId: '', locale: '', field: '', message }];
}

function entryKey({ entry, locale }: Route): string {
  return entry ? `${entry.type} ${entry.documentId} ${locale}` : '';
}

function isWithdrawn({ entries, held }: Snapshot, route: Route): boolean {
  const { entry } = route;
  if (!entry) return false;
  const key = { documentId: entry.documentId, locale: localeOfWords(route) };
  const isThere = listOf<ContentType>(entries, entry.type).some((one) => isSame(one, key));
  return !isThere && !held.some((one) => one.uid === entry.type && isSame(one, key));
}
