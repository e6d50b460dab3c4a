import { factKeyMaxLength, factKeyPattern, sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { languagesOf } from '../documents/publish';
import { refuseWhole } from '../documents/refuse';
import { param, type Step } from '../documents/step';
import { fault, isValues, textOf, type Fault, type Values } from '../rules/fault';
import { factType } from './known';
import { usesInWords } from './use-names';
import { usesOf } from './uses';

async function keysOf(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const rows: unknown[] = await strapi.db.query(factType).findMany({ where: { documentId }, select: ['key'] });
  return [...new Set(rows.filter(isValues).flatMap(({ key }) => textOf(key) ?? []))];
}

/**
 * Keeps a fact while any text, draft or published, places it: readers would meet a gap where a number was. Its
 * translations may go; English then stands in their place.
 */
export const keptInUse: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.uid !== factType || documentId === undefined || (call.action !== 'unpublish' && call.action !== 'delete')) return next();
  const languages = languagesOf(call);
  if (languages !== undefined && !languages.includes(sourceLocale)) return next();
  for (const key of await keysOf(strapi, documentId)) {
    const uses = await usesOf(strapi, key);
    if (uses.length > 0) refuseWhole(`The fact “${key}” is used, so it cannot go: ${await usesInWords(strapi, uses)}. Take its code out of these texts first.`);
  }
  return next();
};

/**
 * What is wrong with the key of a fact that is to be saved: another fact has it, or texts know the fact by the key that
 * it has.
 * @param sent what is to be saved
 * @param existing the English draft as it is
 */
export async function keyFaults(strapi: Core.Strapi, sent: Values, existing: Values | undefined): Promise<Fault[]> {
  if (!('key' in sent)) return [];
  const [key, before] = [textOf(sent['key']), textOf(existing?.['key'])];
  const documentId = textOf(existing?.['documentId']);
  if (key !== undefined && (!factKeyPattern.test(key) || key.length > factKeyMaxLength)) {
    return [fault(['key'], `“${key}” cannot be a code name. Use small letters a to z, numbers, and single hyphens between them, at most ${factKeyMaxLength}.`)];
  }
  if (before !== undefined && key !== before) {
    const isPublished = (await strapi.db.query(factType).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
    if (isPublished) return [fault(['key'], `It is published as “${before}”, and texts may name it so: this can never change. Put it back, or make another fact.`)];
    const uses = await usesOf(strapi, before);
    if (uses.length > 0) return [fault(['key'], `Texts name it “${before}”: ${await usesInWords(strapi, uses)}. Put it back, or take its code out of them first.`)];
  }
  const others = key === undefined ? 0 : await strapi.db.query(factType).count({ where: { key, ...(documentId !== undefined && { documentId: { $ne: documentId } }) } });
  return others > 0 ? [fault(['key'], `Another fact has the code name “${String(key)}”. Choose another, so that no text means the wrong one.`)] : [];
}

/** A key that no fact has, for a copy of one. */
export async function freeKey(strapi: Core.Strapi, key: string): Promise<string> {
  for (let number = 2; ; number += 1) {
    const candidate = `${key.slice(0, factKeyMaxLength - 4)}-${number}`;
    if ((await strapi.db.query(factType).count({ where: { key: candidate } })) === 0) return candidate;
  }
}
