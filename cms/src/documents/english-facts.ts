import { textOf, isValues } from '../rules/fault';
import { services } from '../strapi/services';
import { checkedBy } from './models';
import { englishRow } from './rows';
import { param, type Step } from './step';

const changing: readonly string[] = ['create', 'update', 'publish', 'discardDraft'];

/**
 * Facts flow from English to the translations and never back. Strapi would copy them from whichever language was saved
 * last, so that publishing a translation published unfinished English facts; this gives a translation the English ones
 * before Strapi compares.
 */
export const englishFacts: Step = async (strapi, call, next) => {
  const result = await next();
  if (!changing.includes(call.action) || !isValues(result)) return result;
  const documentId = textOf(param(call, 'documentId'));
  if (documentId === undefined) return result;
  const status = call.action === 'publish' ? 'published' : 'draft';
  const english = await englishRow(strapi, checkedBy(strapi, call.uid), call.uid, documentId, status);
  if (english) await services(strapi).get('plugin::i18n.localizations').syncNonLocalizedAttributes(english, call.contentType);
  return result;
};
