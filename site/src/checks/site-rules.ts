import { type ContentType, contentTypes, type Problem, type Snapshot } from '@sanctuary/shared-types';
import { allPaths } from '../content/index.ts';
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
