import type { Core } from '@strapi/strapi';
import { change, param, type Step } from '../documents/step';
import { londonDay } from '../lib/london';
import { consentFaults } from '../rules/consent/covered';
import { isValues } from '../rules/fault';
import { requestOf } from '../strapi/request';
import { allRecords } from './records';
import { publicOwnStories, storyUid } from './shown';

const reading: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

/** What in a question leaves out the stories that may not be shown today. */
async function filterOf(strapi: Core.Strapi): Promise<object | undefined> {
  const stories = await publicOwnStories(strapi);
  if (stories.length === 0) return undefined;
  const records = await allRecords(strapi);
  const today = londonDay(new Date());
  const refused = stories.filter((story) => consentFaults(story, records, today).length > 0);
  if (refused.length === 0) return undefined;
  return { $not: { $or: refused.map(({ documentId, locale }) => ({ documentId, locale })) } };
}

/**
 * A second lock on people's own stories: whatever went wrong before, nobody outside the admin reads one that no
 * consent covers today.
 */
export const consentedOnly: Step = async (strapi, call, next) => {
  const request = requestOf(strapi);
  if (call.uid !== storyUid || !request || request.isAdmin || !reading.includes(call.action)) return next();
  const filter = await filterOf(strapi);
  if (filter) {
    const asked = param(call, 'filters');
    change(call, { filters: isValues(asked) ? { $and: [asked, filter] } : filter });
  }
  return next();
};
