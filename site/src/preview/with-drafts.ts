import { type ContentType, type Entries, type PreviewVersion, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { isSame, listOf, makeEntries } from '../snapshot/entry-lists.ts';
import { judge } from '../snapshot/judge.ts';
import { brokenRules } from '../snapshot/rules.ts';
import { timeShown } from './time-shown.ts';

/** The site as it would be, with all versions of the entry by themselves; or what the drafts lack for it: words for an officer, each naming its field. */
export type WithDrafts = { readonly snapshot: Snapshot; readonly own: Entries } | { readonly faults: readonly string[] };

/**
 * The live site with drafts of one entry in the place of what is published of it. All else, related entries and the
 * English facts of a translation among it, is as it is published. The languages of the drafts count as offered.
 * @param live the snapshot of the live release
 * @param drafts versions of one entry, at most one a language
 * @param now the time that it is
 */
export function withDrafts(live: Snapshot, type: ContentType, drafts: readonly PreviewVersion[], now: Date): WithDrafts {
  const faults = new Set<string>();
  const entries = makeEntries((of) => {
    const published = listOf(live.entries, of);
    if (of !== type) return published;
    const own = drafts.flatMap((draft) => {
      const { entry, problems } = judge(of, draft);
      for (const { message } of problems) faults.add(message);
      return entry ?? [];
    });
    return [...published.filter((entry) => !own.some((draft) => isSame(draft, entry))), ...own];
  });
  if (faults.size === 0) {
    const broken = brokenRules(entries, live.entries).filter((problem) => problem.uid === type && drafts.some((draft) => isSame(draft, problem)));
    for (const { message } of broken) faults.add(message);
  }
  if (faults.size > 0) return { faults: [...faults] };
  // the rest is as it was when the live site was made: it need not be looked at again
  const own = makeEntries((of) => (of === type ? listOf(entries, of).filter(({ documentId }) => drafts.some((draft) => draft.documentId === documentId)) : []));
  const asOf = timeShown(new Date(live.asOf), own, now).toISOString();
  return { snapshot: { ...live, entries: offering(entries, drafts), asOf }, own };
}

/** Entries in which the settings offer the languages of the drafts too. */
function offering(entries: Entries, drafts: readonly PreviewVersion[]): Entries {
  const settings = entries.settings.map((one) => {
    if (one.locale !== sourceLocale) return one;
    return { ...one, languagesOffered: [...new Set([...one.languagesOffered, ...drafts.map(({ locale }) => locale)])] };
  });
  return { ...entries, settings };
}
