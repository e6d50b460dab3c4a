import type { HeldEntry, Problem, ReleaseStatus } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import type { Fault, Held, StatusAnswer } from './answers';
import { schemaFinder, typeNamed, type Ability } from './entries';
import { entryName, type EntryRef } from './entry-names';
import { fieldWords } from './field-words';
import type { Publisher } from './publisher';

const isAbout = (held: HeldEntry) => (problem: Problem) => problem.documentId === held.documentId && problem.locale === held.locale;

/** The reason of a problem, with the field in the words of the form. */
function reasonOf(strapi: Core.Strapi, { uid, field, message }: Problem): string {
  const type = typeNamed(strapi, uid);
  const words = type ? fieldWords(field, type, schemaFinder(strapi)) : field;
  return words === '' ? message : `${words}: ${message}`;
}

async function heldEntries(strapi: Core.Strapi, ability: Ability, { held, lastAttempt }: ReleaseStatus): Promise<Held[]> {
  const problems = lastAttempt?.problems ?? [];
  return Promise.all(
    held.map(async (entry) => {
      const problem = problems.find(isAbout(entry));
      return {
        entry: await entryName(strapi, ability, entry),
        message: problem ? reasonOf(strapi, problem) : 'Open the entry to see what is wrong.',
        earlierShown: entry.showing !== null,
      };
    }),
  );
}

/** The last failure, but for what the list of held entries says anyway. */
async function failureOf(strapi: Core.Strapi, ability: Ability, { lastAttempt, held }: ReleaseStatus) {
  if (lastAttempt?.outcome !== 'failed') return null;
  const nameOf = async (problem: Problem & EntryRef): Promise<Fault> => ({
    entry: await entryName(strapi, ability, problem),
    message: reasonOf(strapi, problem),
  });
  const others = lastAttempt.problems.filter((problem) => !held.some((entry) => isAbout(entry)(problem)));
  return { at: lastAttempt.endedAt ?? lastAttempt.startedAt, faults: await Promise.all(others.map(nameOf)) };
}

/** Everything that the home page says of the public site, in words for the officer who asks. */
export async function statusAnswer(
  strapi: Core.Strapi,
  publisher: Publisher,
  ability: Ability,
  { siteUrl: site, mailDir }: { readonly siteUrl: string; readonly mailDir: string | undefined },
): Promise<StatusAnswer> {
  const mailKeptIn = mailDir ?? null;
  const asked = await publisher.status();
  if (!asked.reachable) return { site, publisher: { answers: false, reason: asked.reason }, mailKeptIn };
  const { state, live, pending, locked, failingSince } = asked.value;
  const [failure, held] = await Promise.all([failureOf(strapi, ability, asked.value), heldEntries(strapi, ability, asked.value)]);
  return {
    site,
    publisher: {
      answers: true,
      state,
      live: live && { releasedAt: live.releasedAt, pages: live.pages },
      pending,
      locked,
      failingSince,
      failure,
      held,
    },
    mailKeptIn,
  };
}
