import { locales as allLocales, sourceLocale } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Checked } from '../rules/entry';
import { fault, textOf, type Fault, type Values } from '../rules/fault';
import { chosenSlugFault, formerSlugsAfter, slugsIn, type Addresses } from '../rules/slug';
import { checkedBy } from './models';
import { faultsOnPublishing } from './publishing-faults';
import { refuse, refuseWhole } from './refuse';
import { englishRow, rowsOf } from './rows';
import { param, type Call, type Step } from './step';
import { takenSlugs } from './taken-slugs';

/** Languages that a call is about; `undefined` means all. */
export function languagesOf(call: Call): readonly string[] | undefined {
  const locale = param(call, 'locale');
  if (locale === '*') return undefined;
  if (Array.isArray(locale)) return locale.filter((code): code is string => typeof code === 'string');
  return [textOf(locale) ?? sourceLocale];
}

const addressesOf = (row: Values): Addresses => ({ slug: textOf(row['slug']) ?? null, formerSlugs: slugsIn(row['formerSlugs']) });

async function slugFaults(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, slug: string | undefined): Promise<Fault[]> {
  if (slug === undefined) return [fault(['slug'], 'The page needs an address. Write one in small letters a to z, numbers and hyphens.')];
  const message = chosenSlugFault(slug, await takenSlugs(strapi, uid, documentId));
  return message ? [fault(['slug'], message)] : [];
}

/** Keeps the address under which the entry was public, in every language, before it gets a new one. */
async function keepFormerAddress(strapi: Core.Strapi, checked: Checked, uid: UID.ContentType, documentId: string, english: Values): Promise<void> {
  const published = await englishRow(strapi, checked, uid, documentId, 'published');
  const draft = addressesOf(english);
  const formerSlugs = formerSlugsAfter(draft, published && addressesOf(published));
  if (formerSlugs.join() === draft.formerSlugs.join()) return;
  await strapi.db.query(uid).updateMany({ where: { documentId, publishedAt: { $null: true } }, data: { formerSlugs } });
}

const languageName = (code: unknown): string => allLocales.find((locale) => locale.code === code)?.name ?? String(code);

/** Faults of several languages at once say which language they are in. */
function named(row: Values, faults: readonly Fault[], several: boolean): Fault[] {
  if (!several) return [...faults];
  return faults.map(({ path, message }) => fault(path, `(${languageName(row['locale'])}) ${message}`));
}

/**
 * Checks whole drafts before they go public. A translation needs its English entry to be public, since facts and
 * relations come from there. Refused is refused whole: nothing is published where anything is wrong.
 */
export const publish: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.action !== 'publish' || documentId === undefined) return next();
  const { uid } = call;
  const checked = checkedBy(strapi, uid);
  const drafts = await rowsOf(strapi, checked, uid, documentId, 'draft', languagesOf(call));
  const english = drafts.find(({ locale }) => locale === sourceLocale);

  if (drafts.length > 0 && !english && !(await englishRow(strapi, checked, uid, documentId, 'published'))) {
    refuseWhole('The English entry is not published. Publish it first: a translation takes its facts from there.');
  }
  const faults: Fault[] = [];
  for (const draft of drafts) faults.push(...named(draft, await faultsOnPublishing(strapi, checked, draft), drafts.length > 1));
  refuse(faults);
  if (english && checked.model.attributes['slug']) {
    refuse(await slugFaults(strapi, uid, documentId, textOf(english['slug'])));
    await keepFormerAddress(strapi, checked, uid, documentId, english);
  }
  return next();
};
