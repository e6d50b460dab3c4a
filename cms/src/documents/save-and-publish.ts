import { isValues, textOf } from '../rules/fault';
import { change, param, type Step } from './step';

/**
 * Makes “save as published” a save and then a publication, so that both pass the rules: inside the document service
 * the second would pass by them.
 */
export const saveAndPublish: Step = async (strapi, call, next) => {
  if ((call.action !== 'create' && call.action !== 'update') || param(call, 'status') !== 'published') return next();
  const { uid } = call;
  const locale = textOf(param(call, 'locale'));
  change(call, { status: 'draft' });
  const saved: unknown = await next();
  const documentId = isValues(saved) ? textOf(saved['documentId']) : undefined;
  if (documentId === undefined) return null;
  const { entries } = await strapi.documents(uid).publish({ documentId, ...(locale && { locale }) });
  return entries[0] ?? null;
};
