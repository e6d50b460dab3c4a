import { sourceLocale, type PreviewAnswer, type PreviewLink, type PreviewVersion } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { checkedBy } from '../documents/models';
import { codeFaults } from '../facts/known';
import { publishingFaults } from '../rules/entry';
import { inWords, isValues, type Values } from '../rules/fault';
import { laterOf, typeNamed } from '../receipts/entries';
import { plain, wholeRow } from './plain';

type Status = PreviewLink['status'];

/** Read from the database itself: the document service lets nobody but an officer read a draft. */
async function rowOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: string, status: Status): Promise<Values | undefined> {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: status === 'published' ? { $notNull: true } : { $null: true } },
    populate: wholeRow(strapi, uid),
  });
  return isValues(row) ? row : undefined;
}

function versionOf(strapi: Core.Strapi, uid: UID.ContentType, row: Values): PreviewVersion {
  return {
    ...plain(strapi, uid, row),
    documentId: String(row['documentId']),
    locale: String(row['locale']),
    revision: laterOf(row['publishedAt'] ?? row['updatedAt'], row['updatedAt']),
  };
}

/**
 * The one entry that a link names, and its English draft where a translation would have no facts without it.
 * @returns `undefined` where it is not there any more
 */
export async function answerFor(strapi: Core.Strapi, { type, documentId, locale, status }: PreviewLink): Promise<PreviewAnswer | undefined> {
  const uid = typeNamed(strapi, type);
  const row = uid && (await rowOf(strapi, uid, documentId, locale, status));
  if (!row) return undefined;
  const isTranslation = locale !== sourceLocale;
  const needsEnglish = isTranslation && !(await rowOf(strapi, uid, documentId, sourceLocale, 'published'));
  const english = needsEnglish ? await rowOf(strapi, uid, documentId, sourceLocale, 'draft') : undefined;
  const checked = checkedBy(strapi, uid);
  const faults = [...publishingFaults(checked, row), ...(await codeFaults(strapi, checked, row, true))];
  return {
    shown: versionOf(strapi, uid, row),
    english: english ? versionOf(strapi, uid, english) : null,
    faults: faults.map(inWords),
  };
}
