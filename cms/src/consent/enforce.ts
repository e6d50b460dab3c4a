import { sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { withEach } from '../lib/each';
import { londonDay } from '../lib/london';
import { consentFaults } from '../rules/consent/covered';
import { invalidityOf } from '../rules/consent/record';
import { withdrawForEver } from '../withdrawal/withdraw';
import { allRecords, type StoredRecord } from './records';
import { publicOwnStories } from './shown';

/**
 * Takes off the site what no consent covers any more: one language, or all where it is English. Drafts stay, since
 * nobody asked for them to go.
 */
export async function unpublishUncovered(strapi: Core.Strapi): Promise<void> {
  const records = await allRecords(strapi);
  const stories = await publicOwnStories(strapi, records);
  const today = londonDay(new Date());
  const uncovered = stories.filter((story) => consentFaults(story, records, today).length > 0);
  // one that cannot be taken off must not keep the others on
  await withEach(uncovered, ({ documentId, locale }) =>
    strapi.documents('api::story.story').unpublish({ documentId, locale: locale === sourceLocale ? '*' : locale }));
}

/** What ends with a record: what it names and no record that still counts does. */
function endingWith(record: StoredRecord, counting: readonly StoredRecord[]): Pick<StoredRecord, 'stories' | 'files'> {
  return {
    stories: record.stories.filter((story) => !counting.some(({ stories }) => stories.includes(story))),
    files: record.files.filter((file) => !counting.some(({ files }) => files.includes(file))),
  };
}

/**
 * Ends what consents allowed that have run out: stories and files of theirs are withdrawn for ever, as if the person
 * had asked for it.
 */
export async function endExpired(strapi: Core.Strapi): Promise<void> {
  const today = londonDay(new Date());
  const records = await allRecords(strapi);
  const counting = records.filter((record) => invalidityOf(record, today) === undefined);
  await withEach(records.filter((one) => invalidityOf(one, today) === 'expired'), async (record) => {
    const { stories, files } = endingWith(record, counting);
    if (stories.length + files.length > 0) await withdrawForEver(strapi, { stories, files });
  });
}
