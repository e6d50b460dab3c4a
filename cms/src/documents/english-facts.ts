import { isDeepStrictEqual } from 'node:util';
import { sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { textOf, isValues } from '../rules/fault';
import { services } from '../strapi/services';
import { param, type Call, type Step } from './step';

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
  if (documentId !== undefined) await copyFromEnglish(strapi, call, documentId);
  return result;
};

/** Most changes are of words: rows are looked at all at once, and written, each with several statements, only where one differs. */
async function copyFromEnglish(strapi: Core.Strapi, { uid, action, contentType }: Call, documentId: string): Promise<void> {
  const types = services(strapi).get('plugin::i18n.content-types');
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: action === 'publish' ? { $notNull: true } : { $null: true } },
    populate: types.getNestedPopulateOfNonLocalizedAttributes(uid),
  });
  const english = rows.filter(isValues).find(({ locale }) => locale === sourceLocale);
  if (!english) return;
  const facts = types.copyNonLocalizedAttributes(contentType, english);
  const differs = (row: unknown): boolean => isValues(row) && !isDeepStrictEqual(types.copyNonLocalizedAttributes(contentType, row), facts);
  if (rows.some(differs)) await services(strapi).get('plugin::i18n.localizations').syncNonLocalizedAttributes(english, contentType);
}
