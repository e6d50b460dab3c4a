import { sourceLocale, type PreviewAnswer, type PreviewLink, type PreviewVersion } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { filesUsed } from '../documents/files-used';
import { checkedBy } from '../documents/models';
import { faultsOnPublishing } from '../documents/publishing-faults';
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

interface Rows {
  readonly uid: UID.ContentType;
  readonly shown: Values;
  readonly english: Values | undefined;
}

/** The row that a link names, and the English draft where a translation would have no facts without it. */
async function rowsFor(strapi: Core.Strapi, { type, documentId, locale, status }: PreviewLink): Promise<Rows | undefined> {
  const uid = typeNamed(strapi, type);
  const shown = uid && (await rowOf(strapi, uid, documentId, locale, status));
  if (!shown) return undefined;
  const isTranslation = locale !== sourceLocale;
  const needsEnglish = isTranslation && !(await rowOf(strapi, uid, documentId, sourceLocale, 'published'));
  return { uid, shown, english: needsEnglish ? await rowOf(strapi, uid, documentId, sourceLocale, 'draft') : undefined };
}

/**
 * The one entry that a link names, and its English draft where a translation would have no facts without it.
 * @returns `undefined` where it is not there any more
 */
export async function answerFor(strapi: Core.Strapi, link: PreviewLink): Promise<PreviewAnswer | undefined> {
  const rows = await rowsFor(strapi, link);
  if (!rows) return undefined;
  const { uid, shown, english } = rows;
  return {
    shown: versionOf(strapi, uid, shown),
    english: english ? versionOf(strapi, uid, english) : null,
    faults: (await faultsOnPublishing(strapi, checkedBy(strapi, uid), shown)).map(inWords),
  };
}

/** The files of the library that {@link answerFor} names. */
export async function filesShown(strapi: Core.Strapi, link: PreviewLink): Promise<Values[]> {
  const rows = await rowsFor(strapi, link);
  if (!rows) return [];
  const { uid, shown, english } = rows;
  const used = await Promise.all([shown, ...(english ? [english] : [])].map((row) => filesUsed(strapi, checkedBy(strapi, uid), row)));
  return used.flat().map(({ file }) => file);
}
