import type { Problem } from '@sanctuary/shared-types';
import { localeOfWords, type Route } from '../content/index.ts';
import type { Finding } from './rule.ts';

const fewEntries = 20;

/**
 * Findings as problems of the entries whose pages they are on. What is wrong with a page that shows no one entry, or
 * with more than a few entries in the same way, lies in the site's own code: it is one problem of the whole build, so
 * that no entry is held back for it. What is wrong with English words on the pages of many languages is one problem.
 */
export function problemsOf(findings: readonly Finding[], routes: ReadonlyMap<string, Route>): Problem[] {
  return [...Map.groupBy(findings, ({ message }) => message)].flatMap(([message, alike]) => {
    const paths = [...new Set(alike.map(({ path }) => path))];
    const [first = ''] = paths;
    const shown = paths.map((path) => ({ path, route: routes.get(path) }));
    const byEntry = new Map(shown.toReversed().map(({ path, route }) => [entryKey(route), { path, route }]));
    const isOfCode = byEntry.size > fewEntries || shown.some(({ route }) => !route?.entry);
    if (isOfCode) {
      const where = paths.length === 1 ? `The page ${first}` : `${paths.length} pages, such as ${first}`;
      return [{ uid: '', documentId: '', locale: '', field: '', message: `${where}: ${message}` }];
    }
    return [...byEntry.values()].reverse().map(({ path, route }) => ({
      uid: route?.entry?.type ?? '',
      documentId: route?.entry?.documentId ?? '',
      locale: route ? localeOfWords(route) : '',
      field: '',
      message: `The page ${path}: ${message}`,
    }));
  });
}

function entryKey(route: Route | undefined): string {
  return route?.entry ? `${route.entry.type} ${route.entry.documentId} ${localeOfWords(route)}` : '';
}
