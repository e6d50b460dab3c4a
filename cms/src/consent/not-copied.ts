import { refuseWhole } from '../documents/refuse';
import { param, type Step } from '../documents/step';
import { isValues, textOf } from '../rules/fault';
import { allRecords } from './records';
import { storyUid } from './shown';

/**
 * Keeps a person's own story from being copied: no record would name the copy, so that it could go public as made up, and
 * would stay when the person takes their story back.
 */
export const notCopied: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.uid !== storyUid || call.action !== 'clone' || documentId === undefined) return next();
  const rows: unknown[] = await strapi.db.query(storyUid).findMany({ where: { documentId }, select: ['basis'] });
  const isOwn = rows.filter(isValues).some(({ basis }) => basis === 'own_story') || (await allRecords(strapi)).some(({ stories }) => stories.includes(documentId));
  if (isOwn) refuseWhole('A person’s own story cannot be copied: a copy would stay behind when they take their story back. Write a new one.');
  return next();
};
