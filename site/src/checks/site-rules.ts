import { type ContentType, contentTypes, type Problem, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { allPaths, englishPath, type Route } from '../content/index.ts';
import { isSame, listOf } from '../snapshot/entry-lists.ts';
import type { Finding } from './rule.ts';

/** Every page that the snapshot implies is there, and no other. */
export function pagesAsImplied(snapshot: Snapshot, pages: ReadonlySet<string>): Finding[] {
  const implied = allPaths(snapshot);
  return [
    ...[...implied.keys()].filter((path) => !pages.has(path)).map((path) => ({ path, message: 'It was not built. The route of this kind of page must give its address.' })),
    ...[...pages].filter((path) => !implied.has(path)).map((path) => ({ path, message: 'Nothing that is published asks for it. Take its route out, or name it in the list of paths.' })),
  ];
}

/**
 * Search engines are told, on each page, in which languages it is truly there: of all of them, and of no other. English is
 * for readers of any other language.
 * @param alternates of the pages of the release, as `alternatesIn` tells them, by address
 */
export function alternatesAsImplied(snapshot: Snapshot, alternates: ReadonlyMap<string, string>): Finding[] {
  const routes = allPaths(snapshot);
  const versions = Map.groupBy([...routes.values()].filter(isOwnPage), englishPath);
  const wanted = new Map([...versions].map(([path, all]) => [path, alternatesOf(all)]));
  return [...routes.values()].flatMap((route) => {
    const found = alternates.get(route.path);
    const right = isOwnPage(route) ? wanted.get(englishPath(route)) : '';
    return found === undefined || found === right ? [] : [{ path: route.path, message: `It names itself in other languages as “${found}”. Name it as “${right}”.` }];
  });
}

/** Whether search engines are to list it: not where another page says the same. */
const isOwnPage = ({ inEnglish, standsFor }: Route): boolean => !inEnglish && standsFor === undefined;

function alternatesOf(versions: readonly Route[]): string {
  if (versions.length < 2) return '';
  const english = versions.find(({ locale }) => locale === sourceLocale);
  const all = versions.map(({ locale, path }) => `${locale} ${path}`);
  return [...all, ...(english ? [`x-default ${english.path}`] : [])].join(' ');
}

/** What was left behind by the making, such as the pages' own code, is not for the public. */
export function nothingHidden(files: Iterable<string>): Finding[] {
  return [...files]
    .filter((file) => /\/\.(?!well-known\/)/.test(file))
    .map((path) => ({ path, message: 'It is a hidden file, which nobody should be able to read. Have the build leave it out.' }));
}

/** An entry that is held back shows the source that was accepted before, or nothing: never the refused one. */
export function heldBackShowsAccepted({ entries, held }: Snapshot): Problem[] {
  return held.flatMap((one) => {
    const type = contentTypes.find((name) => name === one.uid);
    const shown = type && listOf<ContentType>(entries, type).find((entry) => isSame(entry, one));
    if ((shown?.revision ?? null) === one.showing) return [];
    const { uid, documentId, locale } = one;
    return [{ uid, documentId, locale, field: '', message: 'The site would show a text of this entry that was not accepted. Publish the entry again.' }];
  });
}
