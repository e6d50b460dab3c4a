import type { Core } from '@strapi/strapi';
import { noteChange } from '../changes/note';
import { modelsOf } from '../documents/models';
import { refuse, refuseWhole } from '../documents/refuse';
import { param, type Call, type Step } from '../documents/step';
import { londonDay } from '../lib/london';
import { isValues, textOf, fault, type Values } from '../rules/fault';
import { invalidityOf } from '../rules/consent/record';
import { recordFaults } from '../rules/consent/saving';
import { inTransaction } from '../strapi/transaction';
import { unpublishUncovered } from './enforce';
import { allRecords, consentRecordUid, type StoredRecord } from './records';
import { publicOwnStories } from './shown';

async function stored(strapi: Core.Strapi, documentId: string | undefined): Promise<Values | undefined> {
  if (documentId === undefined) return undefined;
  const row: unknown = await strapi.db.query(consentRecordUid).findOne({ where: { documentId } });
  return isValues(row) ? row : undefined;
}

/** Whether a record names a story that is public. */
async function namesPublicStory(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const record = await recordAt(strapi, documentId);
  const named = new Set(record?.stories);
  return (await publicOwnStories(strapi, record ? [record] : [])).some((story) => named.has(story.documentId));
}

async function check(strapi: Core.Strapi, call: Call): Promise<void> {
  const documentId = textOf(param(call, 'documentId'));
  const sent = param(call, 'data');
  const before = await stored(strapi, documentId);
  const record = { ...before, ...(isValues(sent) ? sent : {}) };
  const { model, models } = modelsOf(strapi, consentRecordUid);
  refuse(recordFaults(model, models, before, record));
}

/**
 * Refuses a save after which something would end with the record that did not before: within a minute it would be
 * withdrawn for ever, drafts and files too, for a year that was mistyped.
 */
function refuseOver(before: StoredRecord | undefined, after: StoredRecord): void {
  if (invalidityOf(after, londonDay(new Date())) !== 'expired') return;
  const named = ({ stories, files }: Pick<StoredRecord, 'stories' | 'files'>): readonly (string | number)[] => [...stories, ...files];
  const ending = new Set(before?.expiresOn === after.expiresOn ? named(before) : []);
  if (named(after).every((one) => ending.has(one))) return;
  refuse([fault(['expiresOn'], 'This day is over, so all that the record names would be withdrawn for ever. To end the consent now, use the button “Withdraw for ever”; else give a day to come.')]);
}

const changing: readonly string[] = ['create', 'update', 'delete'];

/** A record as it is kept; `undefined` where there is none. */
const recordAt = async (strapi: Core.Strapi, documentId: string | undefined): Promise<StoredRecord | undefined> =>
  (await allRecords(strapi)).find((record) => record.documentId === documentId);

/** The site may have to do without a picture from now on, or may have it again: it looks at each. */
async function noteFiles(strapi: Core.Strapi, files: ReadonlySet<number>): Promise<void> {
  if (files.size === 0) return;
  const found: unknown[] = await strapi.db.query('plugin::upload.file').findMany({ where: { id: { $in: [...files] } }, select: ['url'] });
  for (const file of found.filter(isValues)) await noteChange(strapi, { kind: 'file', address: textOf(file['url']) ?? '' });
}

/**
 * Keeps records of consent right, and acts on them: what a changed record no longer covers is taken off the site with
 * the same save. A record of something public cannot just vanish.
 */
export const saveRecord: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.action === 'clone') refuseWhole('A record of consent cannot be copied: each belongs to one agreement with one person. Make a new one.');
  if (!changing.includes(call.action)) return next();
  return await inTransaction(strapi, async () => {
    const before = await recordAt(strapi, documentId);
    if (call.action === 'delete' && documentId !== undefined && (await namesPublicStory(strapi, documentId))) {
      refuseWhole('This record covers a story that is public. Withdraw it, or take the story off the site first.');
    }
    if (call.action !== 'delete') await check(strapi, call);
    const result = await next();
    const after = await recordAt(strapi, documentId ?? (isValues(result) ? textOf(result['documentId']) : undefined));
    if (after) refuseOver(before, after);
    await unpublishUncovered(strapi);
    await noteFiles(strapi, new Set([...(before?.files ?? []), ...(after?.files ?? [])]));
    return result;
  });
};
