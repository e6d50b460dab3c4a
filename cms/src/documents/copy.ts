import { randomUUID } from 'node:crypto';
import { isValues, textOf } from '../rules/fault';
import { copiedComponents } from '../rules/identity';
import { freshSlug } from '../rules/slug';
import { checkedBy } from './models';
import { englishRow } from './rows';
import { change, param, type Step } from './step';
import { takenSlugs } from './taken-slugs';

/** A copy of an entry is an entry of its own: another identifier, another address, no former addresses. */
export const copy: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.action !== 'clone' || documentId === undefined) return next();
  const { uid } = call;
  const { model, models, ...rest } = checkedBy(strapi, uid);
  const original = await englishRow(strapi, { model, models, ...rest }, uid, documentId, 'draft');
  const sent = param(call, 'data');
  const data = isValues(sent) ? sent : {};
  const title = textOf(data['title'] ?? data['name'] ?? original?.['title'] ?? original?.['name']) ?? '';
  const slug = freshSlug(title, await takenSlugs(strapi, uid, undefined));
  change(call, {
    data: {
      ...data,
      ...copiedComponents(model, { ...original, ...data }, models, randomUUID),
      uuid: randomUUID(),
      ...(model.attributes['slug'] && { slug: slug === '' ? null : slug, formerSlugs: null }),
    },
  });
  return next();
};
