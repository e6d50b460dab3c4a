import { type ContentType, contentTypes, type Entries, type Entry, type Problem, sourceLocale } from '@sanctuary/shared-types';
import { isSame, listOf } from './entry-lists.ts';
import { type FactUse, factUses } from './fact-uses.ts';

/** Of two facts with one key texts could mean either: the one that the site shows now keeps it. */
export function factKeysAreUnique({ fact }: Entries, live: Entries | undefined): Problem[] {
  const english = fact.filter(({ locale }) => locale === sourceLocale);
  const had = ({ documentId, key }: Entry<'fact'>): number => (live?.fact.some((one) => one.documentId === documentId && one.key === key) ? 0 : 1);
  const taken = new Set<string>();
  return english.toSorted((a, b) => had(a) - had(b)).flatMap((entry) => {
    const isTaken = taken.has(entry.key);
    taken.add(entry.key);
    return isTaken ? [problemOf('fact', entry, 'key', `Another fact already has the code name “${entry.key}”. Choose another one.`)] : [];
  });
}

/**
 * A text that names a fact which is not published, or names one wrongly, is not shown. What the site shows already stays
 * all the same, and says that the fact is not known: a page with a gap is better than none.
 */
export function factsAreThere(entries: Entries, live: Entries | undefined): Problem[] {
  return faultsOf(entries, (type, entry) => !isLive(type, entry, live));
}

/** The gaps in what the site shows: facts that live texts name, and that were taken off. */
export function missingFacts(entries: Entries, live: Entries | undefined): Problem[] {
  return faultsOf(entries, (type, entry) => isLive(type, entry, live));
}

function isLive(type: ContentType, entry: Entry, live: Entries | undefined): boolean {
  return live !== undefined && listOf<ContentType>(live, type).some((one) => isSame(one, entry) && one.revision === entry.revision);
}

function faultsOf(entries: Entries, counts: (type: ContentType, entry: Entry) => boolean): Problem[] {
  const keys = new Set(entries.fact.map(({ key }) => key));
  return contentTypes.flatMap((type) =>
    listOf<ContentType>(entries, type).flatMap((entry) => {
      const faults = factUses(type, entry).flatMap((use) => faultsOfUse(use, keys).map((message) => problemOf(type, entry, use.field, message)));
      return faults.length > 0 && counts(type, entry) ? faults : [];
    }),
  );
}

function faultsOfUse({ keys, malformed, isPlace }: FactUse, known: ReadonlySet<string>): string[] {
  if (!isPlace) return ['A fact cannot stand here. Write the words themselves.'];
  return [
    ...malformed.map((text) => `“${text}” is no short code of a fact. Copy the code from the list of facts.`),
    ...keys.filter((key) => !known.has(key)).map((key) => `The fact “${key}” is not published. Publish it, or take its short code out of the text.`),
  ];
}

function problemOf(uid: ContentType, { documentId, locale }: Entry, field: string, message: string): Problem {
  return { uid, documentId, locale, field, message };
}
