import type { Core, UID } from '@strapi/strapi';
import { filesUsed } from '../documents/files-used';
import { checkedBy } from '../documents/models';
import { rowsOf } from '../documents/rows';
import { isValues } from '../rules/fault';
import type { AskedPicture, PictureAnswer } from './answers';
import { askedPicture, isPicture } from './picture';

const fileType = 'plugin::upload.file';

/** For how long a picture counts as just added, in milliseconds. */
const newFor = 60 * 60 * 1000;
const mostAtOnce = 50;

/** Pictures that somebody has just added, replaced or changed, and nobody has said who is in them; the oldest first. */
export async function newPictures(strapi: Core.Strapi, officer: string, now: number): Promise<AskedPicture[]> {
  const rows: unknown[] = await strapi.db.query(fileType).findMany({
    where: { people: { $null: true }, mime: { $startsWith: 'image/' }, updatedBy: { id: officer }, updatedAt: { $gt: new Date(now - newFor) } },
    orderBy: { id: 'asc' },
    limit: mostAtOnce,
  });
  return rows.filter(isValues).map(askedPicture);
}

/** The pictures that the draft of an entry uses in a language, each once. */
export async function picturesOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: string): Promise<AskedPicture[]> {
  const checked = checkedBy(strapi, uid);
  const rows = await rowsOf(strapi, checked, uid, documentId, 'draft', [locale]);
  const used = await Promise.all(rows.map((row) => filesUsed(strapi, checked, row)));
  const pictures = used.flat().filter(({ file }) => isPicture(file)).map(({ file }) => askedPicture(file));
  return [...new Map(pictures.map((picture) => [picture.id, picture])).values()];
}

/**
 * Keeps who is in a picture.
 * @returns whether it was kept: not where the picture is gone, or another one by now
 */
export async function answer(strapi: Core.Strapi, id: number, { people, version }: PictureAnswer): Promise<boolean> {
  const kept: unknown = await strapi.db.query(fileType).update({ where: { id, updatedAt: new Date(version) }, data: { people, awaitsAnswer: false } });
  return kept !== null;
}

/**
 * Asks anew who is in a picture, because it is about to become another one. Nobody is told of it yet: the library tells
 * when the other one is there.
 */
export async function askAnew(strapi: Core.Strapi, id: string | number): Promise<void> {
  await strapi.db.queryBuilder(fileType).where({ id }).update({ people: null, awaitsAnswer: true }).execute();
}
