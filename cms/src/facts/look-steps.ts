import { sourceLocale } from '@sanctuary/shared-types';
import { digestsOf, sourcesIn } from '@sanctuary/shared-types/translation';
import type { Core, UID } from '@strapi/strapi';
import { checkedBy } from '../documents/models';
import { languagesOf } from '../documents/publish';
import { englishRow } from '../documents/rows';
import { param, type Step } from '../documents/step';
import { isValues, textOf, type Values } from '../rules/fault';
import { inTransaction } from '../strapi/transaction';
import { factType } from './known';
import { clear, mark, type Look } from './looks';
import { usesOf } from './uses';

interface Translation {
  readonly documentId: string;
  readonly locale: string;
  /** What its value was made from, where it is that of a fact. */
  readonly madeFrom: string | undefined;
}

/** Entries asked for at a time. */
const atATime = 200;

async function translationsOf(strapi: Core.Strapi, uid: UID.ContentType, documentIds: readonly string[]): Promise<Translation[]> {
  const found: Values[] = [];
  for (let start = 0; start < documentIds.length; start += atATime) {
    const some = documentIds.slice(start, start + atATime);
    const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId: { $in: some }, locale: { $ne: sourceLocale } }, select: ['documentId', 'locale', 'translationSources'] });
    found.push(...rows.filter(isValues));
  }
  return found.map(({ documentId, locale, translationSources }) => ({
    documentId: String(documentId),
    locale: String(locale),
    madeFrom: sourcesIn(translationSources)['value']?.join(),
  }));
}

async function looksAfter(strapi: Core.Strapi, documentId: string, key: string, value: string): Promise<Look[]> {
  const own = (await translationsOf(strapi, factType, [documentId])).filter(({ madeFrom }) => madeFrom !== digestsOf('value', value).join());
  const looks: Look[] = own.map(({ locale }) => ({ uid: factType, documentId, locale, fact: key }));
  for (const [uid, uses] of Map.groupBy(await usesOf(strapi, key), (use) => use.uid)) {
    const translations = await translationsOf(strapi, uid, [...new Set(uses.map((use) => use.documentId))]);
    looks.push(...translations.map(({ documentId: id, locale }) => ({ uid, documentId: id, locale, fact: key })));
  }
  return looks;
}

/**
 * Marks the translations of every entry that places a fact for a look, once the fact is published with another English
 * value: their words around it may not fit any more.
 */
export const marksTranslations: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.uid !== factType || call.action !== 'publish' || documentId === undefined) return next();
  const published = () => englishRow(strapi, checkedBy(strapi, factType), factType, documentId, 'published');
  const before = textOf((await published())?.['value']);
  const result = await next();
  const after = await published();
  const [key, value] = [textOf(after?.['key']), textOf(after?.['value'])];
  if (before !== undefined && key !== undefined && value !== undefined && value !== before) {
    const looks = await looksAfter(strapi, documentId, key, value);
    await inTransaction(strapi, ({ trx }) => mark(trx, looks));
  }
  return result;
};

const looking: readonly string[] = ['update', 'publish', 'delete'];

/** Who saves or publishes a translation has looked at it. */
export const clearsLooks: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  const result = await next();
  if (!looking.includes(call.action) || documentId === undefined) return result;
  const locales = languagesOf(call)?.filter((locale) => locale !== sourceLocale);
  if (locales?.length !== 0) await inTransaction(strapi, ({ trx }) => clear(trx, call.uid, documentId, locales));
  return result;
};
