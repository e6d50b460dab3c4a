import type { Core } from '@strapi/strapi';
import { noteChange } from '../changes/note';
import { modelsOf } from '../documents/models';
import { refuse, refuseWhole } from '../documents/refuse';
import { param, type Call, type Step } from '../documents/step';
import { londonDay } from '../lib/london';
import { isValues, textOf, fault, type Values } from '../rules/fault';
import { recordFaults } from '../rules/consent/saving';
import { inTransaction } from '../strapi/transaction';
import { unpublishUncovered } from './enforce';
import { allRecords, consentRecordUid } from './records';
import { publicOwnStories } from './shown';

async function stored(strapi: Core.Strapi, documentId: string | undefined): Promise<Values | undefined> {
  if (documentId === undefined) return undefined;
  const row: unknown = await strapi.db.query(consentRecordUid).findOne({ where: { documentId } });
  return isValues(row) ? row : undefined;
}

/** Whether a record names a story that is public. */
async function namesPublicStory(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const record = (await allRecords(strapi)).find((one) => one.documentId === documentId);
  const named = new Set(record?.stories);
  return (await publicOwnStories(strapi)).some((story) => named.has(story.documentId));
}

async function check(strapi: Core.Strapi, call: Call): Promise<void> {
  const documentId = textOf(param(call, 'documentId'));
  const sent = param(call, 'data');
  const before = await stored(strapi, documentId);
  const record = { ...before, ...(isValues(sent) ? sent : {}) };
  const { model, models } = modelsOf(strapi, consentRecordUid);
  refuse(recordFaults(model, models, before, record));
  const end = textOf(record['expiresOn']);
  const endsNow = end !== undefined && end <= londonDay(new Date()) && end !== textOf(before?.['expiresOn']);
  if (endsNow && documentId !== undefined && (await namesPublicStory(strapi, documentId))) {
    refuse([fault(['expiresOn'], 'This day is over, and the record covers a public story. To end the consent now, use the button “Withdraw for ever”; else give a day to come.')]);
  }
}

const changing: readonly string[] = ['create', 'update', 'delete'];

/** Numbers of the files that a record names; none where there is no such record. */
async function filesOf(strapi: Core.Strapi, documentId: string | undefined): Promise<readonly number[]> {
  return (await allRecords(strapi)).find((record) => record.documentId === documentId)?.files ?? [];
}

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
    const before = await filesOf(strapi, documentId);
    if (call.action === 'delete' && documentId !== undefined && (await namesPublicStory(strapi, documentId))) {
      refuseWhole('This record covers a story that is public. Withdraw it, or take the story off the site first.');
    }
    if (call.action !== 'delete') await check(strapi, call);
    const result = await next();
    await unpublishUncovered(strapi);
    const saved = documentId ?? (isValues(result) ? textOf(result['documentId']) : undefined);
    await noteFiles(strapi, new Set([...before, ...(await filesOf(strapi, saved))]));
    return result;
  });
};
