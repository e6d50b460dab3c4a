import { textOf } from '../rules/fault';
import { param, type Step } from '../documents/step';
import { noteChange } from './note';
import { referrersOf } from './referrers';

/**
 * Notes entries that begin or cease to refer to the one that is published: Strapi links those to it whose drafts did
 * so before, though nobody touches them.
 */
export const relinked: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.action !== 'publish' || documentId === undefined) return next();
  const before = await referrersOf(strapi, call.uid, documentId);
  const result = await next();
  const after = await referrersOf(strapi, call.uid, documentId);
  const news = [...before, ...after].filter(([key]) => !before.has(key) || !after.has(key));
  for (const [, referrer] of news) await noteChange(strapi, { kind: 'entry', ...referrer });
  return result;
};
