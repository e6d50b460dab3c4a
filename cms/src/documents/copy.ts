import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { freeKey } from '../facts/in-use';
import { isValues, textOf, type Values } from '../rules/fault';
import { copiedComponents } from '../rules/identity';
import { freshSlug } from '../rules/slug';
import { checkedBy } from './models';
import { englishRow } from './rows';
import { change, param, type Step } from './step';
import { takenSlugs } from './taken-slugs';

async function ownAddress(strapi: Core.Strapi, uid: UID.ContentType, { title, name }: Values): Promise<Values> {
  const slug = freshSlug(textOf(title ?? name) ?? '', await takenSlugs(strapi, uid, undefined));
  return { slug: slug === '' ? null : slug, formerSlugs: null };
}

async function ownKey(strapi: Core.Strapi, { key }: Values): Promise<Values> {
  const copied = textOf(key);
  return copied === undefined ? {} : { key: await freeKey(strapi, copied) };
}

/** A copy of an entry is an entry of its own: another identifier, another address or key, no former addresses. */
export const copy: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.action !== 'clone' || documentId === undefined) return next();
  const { uid } = call;
  const { model, models, ...rest } = checkedBy(strapi, uid);
  const original = await englishRow(strapi, { model, models, ...rest }, uid, documentId, 'draft');
  const sent = param(call, 'data');
  const data = isValues(sent) ? sent : {};
  change(call, {
    data: {
      ...data,
      ...copiedComponents(model, { ...original, ...data }, models, randomUUID),
      uuid: randomUUID(),
      ...(model.attributes['slug'] && (await ownAddress(strapi, uid, { ...original, ...data }))),
      ...(model.attributes['key'] && (await ownKey(strapi, { ...original, ...data }))),
    },
  });
  return next();
};
