import { sourceLocale } from '@sanctuary/shared-types';
import { textOf } from '../rules/fault';
import { languagesOf } from './publish';
import { change, param, type Step } from './step';

/**
 * Taking English off the site takes every language off: a translation has its facts from English. A withdrawal is
 * never refused.
 */
export const withdraw: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  const languages = languagesOf(call);
  const withdrawsEnglish = languages === undefined || languages.includes(sourceLocale);
  if (call.action === 'unpublish' && withdrawsEnglish) change(call, { locale: '*' });
  if (call.action === 'delete' && withdrawsEnglish && languages !== undefined && documentId !== undefined) {
    // the translations stay as drafts: they are somebody's work
    await strapi.documents(call.uid).unpublish({ documentId, locale: '*' });
  }
  return next();
};
