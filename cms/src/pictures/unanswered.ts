import { isPeople } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { filesUsed } from '../documents/files-used';
import { checkedBy } from '../documents/models';
import { ownParts } from '../documents/rows';
import type { Checked } from '../rules/entry';
import { isValues, textOf, type Values } from '../rules/fault';
import type { Attribute, Model } from '../rules/model';
import { ownTypes } from '../setup/content-api';
import { isPicture } from './picture';

/** A draft that uses pictures of which nobody has said who is in them. */
export interface Unanswered {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string;
  /** How many pictures. */
  readonly count: number;
}

/** Beyond these, what there is to do is more than anybody does before looking again. */
const mostPictures = 500;
const mostDrafts = 100;

/** Conditions of the database on fields of a type, at any depth, of which one must hold. */
function anyOf(model: Model, models: Checked['models'], on: (attribute: Attribute) => object | undefined): object[] {
  return Object.entries(model.attributes).flatMap(([name, attribute]) => {
    const condition = on(attribute);
    if (condition) return [{ [name]: condition }];
    return attribute.component ? anyOf(models(attribute.component), models, on).map((inner) => ({ [name]: inner })) : [];
  });
}

async function draftsOf(strapi: Core.Strapi, uid: UID.ContentType, pictures: readonly unknown[]): Promise<Unanswered[]> {
  const checked = checkedBy(strapi, uid);
  const { model, models } = checked;
  const usesPicture = anyOf(model, models, ({ type }) =>
    type === 'media' ? { id: { $in: pictures } } : type === 'richtext' ? { $contains: '/uploads/' } : undefined);
  if (usesPicture.length === 0) return [];
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $null: true }, $or: usesPicture },
    populate: ownParts(models, model),
    limit: mostDrafts,
  });
  const drafts: Unanswered[] = [];
  for (const row of rows.filter(isValues)) {
    const used = (await filesUsed(strapi, checked, row)).map(({ file }) => file);
    const unanswered = new Set(used.filter(isUnanswered).map(({ id }) => id));
    if (unanswered.size > 0) drafts.push({ uid, documentId: textOf(row['documentId']) ?? '', locale: textOf(row['locale']) ?? '', count: unanswered.size });
  }
  return drafts;
}

const isUnanswered = (file: Values): boolean => isPicture(file) && !isPeople(file['people']);

/** Drafts that cannot be published before somebody says who is in their pictures. */
export async function unansweredDrafts(strapi: Core.Strapi): Promise<Unanswered[]> {
  const rows: unknown[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { people: { $null: true }, mime: { $startsWith: 'image/' } },
    select: ['id'],
    orderBy: { id: 'desc' },
    limit: mostPictures,
  });
  const pictures = rows.filter(isValues).map(({ id }) => id);
  if (pictures.length === 0) return [];
  const found: Unanswered[] = [];
  for (const uid of ownTypes(strapi)) found.push(...(await draftsOf(strapi, uid, pictures)));
  return found;
}
