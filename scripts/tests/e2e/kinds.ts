import { readSnapshot, allPaths } from '@sanctuary/site';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The page that stands for its kind. */
export interface KindPage {
  readonly kind: string;
  readonly path: string;
}

/**
 * One page of every kind that a release has in a language: the one with the most in it.
 * @param releaseDir folder of the release
 */
export async function pageOfEveryKind(releaseDir: string, locale: string): Promise<KindPage[]> {
  const routes = [...allPaths(await readSnapshot(path.join(releaseDir, 'snapshot.json'))).values()].filter((route) => route.locale === locale);
  const largest = new Map<string, { path: string; size: number }>();
  for (const route of routes) {
    const { size } = await stat(path.join(releaseDir, 'public', route.path, 'index.html'));
    if (size > (largest.get(route.kind)?.size ?? 0)) largest.set(route.kind, { path: route.path, size });
  }
  return [...largest].map(([kind, page]) => ({ kind, path: page.path })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
