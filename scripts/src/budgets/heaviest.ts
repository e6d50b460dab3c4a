import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { allPaths } from '@sanctuary/site';
import { firstLoad } from './first-load.ts';
import type { Heaviest } from './over-budget.ts';

/**
 * Weighs every page of a release.
 * @param releaseDir folder of the release
 * @param snapshot what it was made from
 * @returns for every kind of page and every language the heaviest one, by kind, then language
 */
export async function heaviestPages(releaseDir: string, snapshot: Snapshot): Promise<Heaviest[]> {
  const publicDir = path.join(releaseDir, 'public');
  const routes = [...allPaths(snapshot).values()].map((route) => ({ ...route, file: `${route.path}index.html` }));
  const notFound = routes.filter(({ kind }) => kind === 'home').map(({ locale, path: home }) => ({ kind: '404', locale, path: `${home}404.html`, file: `${home}404.html` }));
  const heaviest = new Map<string, Heaviest>();
  for (const { kind, locale, path: page, file } of [...routes, ...notFound]) {
    const load = await firstLoad(publicDir, file);
    const key = `${kind} ${locale}`;
    const known = heaviest.get(key);
    if (!known || isHeavier({ page, ...load }, known)) heaviest.set(key, { kind, locale, page, ...load });
  }
  return [...heaviest.keys()].sort().flatMap((key) => heaviest.get(key) ?? []);
}

/** Of two pages of the same weight the first by address counts, so that the table is always the same. */
function isHeavier(one: Pick<Heaviest, 'page' | 'total'>, other: Heaviest): boolean {
  return one.total > other.total || (one.total === other.total && one.page < other.page);
}
