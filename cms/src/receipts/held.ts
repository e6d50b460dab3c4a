import type { HeldEntry, Problem, ReleaseStatus } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import type { Fault, Held } from './answers';
import { schemaFinder, typeNamed, type Ability, type Right } from './entries';
import { entryNames } from './entry-names';
import { fieldWords } from './field-words';

const isAbout = (held: HeldEntry) => (problem: Problem) => problem.documentId === held.documentId && problem.locale === held.locale;

/** The reason of a problem, with the field in the words of the form. */
function reasonOf(strapi: Core.Strapi, { uid, field, message }: Problem): string {
  const type = typeNamed(strapi, uid);
  const words = type ? fieldWords(field, type, schemaFinder(strapi)) : field;
  return words === '' ? message : `${words}: ${message}`;
}

/**
 * The entries that the publisher holds back, and why.
 * @param rights what the officer must be allowed to do with an entry to be told its name
 */
export async function heldEntries(strapi: Core.Strapi, ability: Ability, { held, lastAttempt }: ReleaseStatus, rights: readonly Right[] = ['read']): Promise<Held[]> {
  const problems = lastAttempt?.problems ?? [];
  const names = await entryNames(strapi, ability, held, rights);
  return held.map((entry, index) => {
    const problem = problems.find(isAbout(entry));
    return {
      entry: names[index] ?? null,
      message: problem ? reasonOf(strapi, problem) : 'Open the entry to see what is wrong.',
      earlierShown: entry.showing !== null,
    };
  });
}

/**
 * What the publisher found amiss beside the entries that it holds: after a failure what is in everybody's way, else
 * what is missing on live pages.
 * @param rights as for {@link heldEntries}
 */
export async function otherFaults(strapi: Core.Strapi, ability: Ability, { held, lastAttempt }: ReleaseStatus, rights: readonly Right[] = ['read']): Promise<Fault[]> {
  const others = (lastAttempt?.problems ?? []).filter((problem) => !held.some((entry) => isAbout(entry)(problem)));
  const names = await entryNames(strapi, ability, others, rights);
  return others.map((problem, index) => ({ entry: names[index] ?? null, message: reasonOf(strapi, problem) }));
}
