import type { Core } from '@strapi/strapi';
import { change, param, type Step } from '../documents/step';
import { londonDay } from '../lib/london';
import { consentFaults } from '../rules/consent/covered';
import { isValues } from '../rules/fault';
import { asSystem, requestOf } from '../strapi/request';
import { unpublishUncovered } from './enforce';
import { allRecords, consentRecordUid } from './records';
import { publicOwnStories, storyUid } from './shown';

const reading: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

/** What the last look found right, by CMS: it holds until a story, a record, a file or the day changes. */
const foundRight = new WeakMap<Core.Strapi, string>();

/** Changes whenever a verdict may change. */
async function fingerprint(strapi: Core.Strapi, today: string): Promise<string> {
  // a file, too: somebody may have said anew who is in it
  const tables = [storyUid, consentRecordUid, 'plugin::upload.file'].map((uid) => strapi.db.metadata.get(uid).tableName);
  const marks = await Promise.all(tables.map((table) => strapi.db.connection(table).count({ rows: '*' }).max({ newest: 'updated_at' }).first()));
  return JSON.stringify([today, marks]);
}

/** The public stories that may not be shown today: none, unless something went wrong or a day has just begun. */
async function refusedStories(strapi: Core.Strapi): Promise<readonly { readonly documentId: string; readonly locale: string }[]> {
  const today = londonDay(new Date());
  const now = await fingerprint(strapi, today);
  if (foundRight.get(strapi) === now) return [];
  const records = await allRecords(strapi);
  const stories = await publicOwnStories(strapi, records);
  const refused = stories.filter((story) => consentFaults(story, records, today).length > 0);
  if (refused.length === 0) foundRight.set(strapi, now);
  return refused;
}

/**
 * A second lock on people's own stories: before anybody outside the admin is answered, whatever no consent covers today
 * is taken off the site, and left out of the answer in any case.
 */
export const consentedOnly: Step = async (strapi, call, next) => {
  const request = requestOf(strapi);
  if (!request || request.isAdmin || !reading.includes(call.action)) return next();
  const refused = await refusedStories(strapi);
  if (refused.length === 0) return next();
  await asSystem(() => unpublishUncovered(strapi)).catch((error: unknown) => {
    strapi.log.error(`A story without consent could not be taken off: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (call.uid === storyUid) {
    const asked = param(call, 'filters');
    const filter = { $not: { $or: refused.map(({ documentId, locale }) => ({ documentId, locale })) } };
    change(call, { filters: isValues(asked) ? { $and: [asked, filter] } : filter });
  }
  return next();
};
