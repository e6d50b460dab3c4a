import type { ReleaseStatus } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import type { StatusAnswer } from './answers';
import type { Ability } from './entries';
import { heldEntries, otherFaults } from './held';
import type { Publisher } from './publisher';

/** The last failure, but for what the list of held entries says anyway. */
async function failureOf(strapi: Core.Strapi, ability: Ability, status: ReleaseStatus) {
  const { lastAttempt } = status;
  if (lastAttempt?.outcome !== 'failed') return null;
  return { at: lastAttempt.endedAt ?? lastAttempt.startedAt, faults: await otherFaults(strapi, ability, status) };
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
