import { type ContentType, contentTypes, type Entries, type Entry, type Problem, sourceLocale } from '@sanctuary/shared-types';
import { listOf } from './entry-lists.ts';
import { factKeysAreUnique, factsAreThere } from './fact-rules.ts';

/** A rule between entries: finds those that cannot be shown beside the others. */
type Rule = (entries: Entries, live: Entries | undefined) => Problem[];

function problemOf(uid: ContentType, { documentId, locale }: Entry, field: string, message: string): Problem {
  return { uid, documentId, locale, field, message };
}

const translationsHaveTheirEnglish: Rule = (entries) =>
  contentTypes.flatMap((type) => {
    const list = listOf<ContentType>(entries, type);
    const english = new Set(list.filter(({ locale }) => locale === sourceLocale).map(({ documentId }) => documentId));
    return list
      .filter(({ documentId }) => !english.has(documentId))
      .map((entry) => problemOf(type, entry, 'locale', 'The English text is not published, so this translation cannot be shown. Publish the English first.'));
  });

/** What makes the address of an entry within its type; `null` where it has none. */
function addressPart(entry: Entry): string | null {
  if ('slug' in entry) return entry.slug;
  return 'year' in entry ? String(entry.year) : null;
}

/** Of two English entries with one address, the one that has it on the site now keeps it. */
const addressesAreUnique: Rule = (entries, live) =>
  contentTypes.flatMap((type) => {
    const before = new Set(live ? listOf<ContentType>(live, type).map((entry) => `${entry.documentId} ${addressPart(entry)}`) : []);
    const had = (entry: Entry): number => (before.has(`${entry.documentId} ${addressPart(entry)}`) ? 0 : 1);
    const english = listOf<ContentType>(entries, type).filter(({ locale }) => locale === sourceLocale);
    const taken = new Set<string>();
    const problems: Problem[] = [];
    for (const entry of english.toSorted((a, b) => had(a) - had(b))) {
      const part = addressPart(entry);
      if (part === null) continue;
      if (taken.has(part)) problems.push(problemOf(type, entry, 'slug' in entry ? 'slug' : 'year', `Another entry already has the address “${part}”. Choose another one.`));
      taken.add(part);
    }
    return problems;
  });

/**
 * What no single entry's schema can see.
 * @param entries entries that their schemas accept
 * @param live the entries that the site shows now: they keep an address, or the code name of a fact, that another claims too
 */
export function brokenRules(entries: Entries, live: Entries | undefined): Problem[] {
  return [translationsHaveTheirEnglish, addressesAreUnique, factKeysAreUnique, factsAreThere].flatMap((rule) => rule(entries, live));
}
