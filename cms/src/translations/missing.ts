import { contentTypes, locales, sourceLocale, type ContentType } from '@sanctuary/shared-types';
import type { UID } from '@strapi/strapi';
import { filtersOf, rightsOn, typeNamed } from '../receipts/entries';
import { editAddress, untitled } from '../receipts/entry-names';
import { isValues, textOf } from '../rules/fault';
import { typeLabels } from '../setup/labels';
import type { Asked, Todo } from '../todo/source';

/** Types that newcomers need most in their own language, the most urgent first. */
const needed: readonly ContentType[] = ['alert', 'emergency-contact', 'card', 'home', 'arrival-guide'];

/** Languages that a line names; there are often many. */
const mostNamed = 3;

const languageName = (code: string): string => locales.find((locale) => locale.code === code)?.name ?? code;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function inWords(codes: readonly string[]): string {
  const names = codes.slice(0, mostNamed).map(languageName);
  return list.format(codes.length > mostNamed ? [...names, `${codes.length - mostNamed} more`] : names);
}

async function ofType({ strapi, ability }: Asked, uid: UID.ContentType, offered: readonly string[]): Promise<readonly Todo[]> {
  const rights = rightsOn(strapi, ability, uid);
  const mine = offered.filter((locale) => !rights.cannot.create({ locale }) && !rights.cannot.update({ locale }));
  const titleField = typeLabels[uid]?.mainField;
  if (mine.length === 0 || titleField === undefined || rights.cannot.read()) return [];
  const english: unknown[] = await strapi.documents(uid).findMany({ filters: await filtersOf(rights, ['read']), status: 'published', locale: sourceLocale, fields: [titleField], sort: [`${titleField}:asc`] });
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { locale: { $in: mine } }, select: ['documentId', 'locale'] });
  const written = new Set(rows.filter(isValues).map(({ documentId, locale }) => `${String(documentId)} ${String(locale)}`));
  const kind = strapi.contentType(uid).info.displayName;
  return english.filter(isValues).flatMap((entry): Todo[] => {
    const documentId = String(entry['documentId']);
    const missing = mine.filter((locale) => !written.has(`${documentId} ${locale}`));
    const [first] = missing;
    if (first === undefined) return [];
    const note = `${kind}. Not translated yet into ${inWords(missing)}: readers get it in English.`;
    return [{ text: textOf(entry[titleField]) ?? untitled, note, href: editAddress(strapi, uid, documentId, first), due: null }];
  });
}

/**
 * Public entries of the types that are needed most, with the languages into which nobody has translated them: a line an
 * entry, for the languages of the officer who asks.
 * @param offered languages of the site, other than English
 */
export async function neverTranslated(asked: Asked, offered: readonly string[]): Promise<readonly Todo[]> {
  const uids = needed.filter((type) => contentTypes.includes(type)).flatMap((type) => typeNamed(asked.strapi, type) ?? []);
  const found = await Promise.all(uids.map((uid) => ofType(asked, uid, offered)));
  return found.flat();
}
