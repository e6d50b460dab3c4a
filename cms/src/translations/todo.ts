import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { looksToTake } from '../facts/looks';
import { entryNames, type EntryRef } from '../receipts/entry-names';
import type { Todo, TodoSource } from '../todo/source';
import { neverTranslated } from './missing';
import { allOutOfDate } from './out-of-date';

// the days are days already: no clock may move them
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' });

/** Why somebody must look at a translation. */
interface Reasons extends EntryRef {
  /** Day of the first change of its English; `null` where that is as it was. */
  readonly since: string | null;
  /** Facts in its text whose English value has changed. */
  readonly facts: readonly string[];
}

const languageName = (code: string): string => locales.find((locale) => locale.code === code)?.name ?? code;
const place = ({ locale }: EntryRef): number => locales.findIndex(({ code }) => code === locale);
const keyOf = ({ uid, documentId, locale }: EntryRef): string => `${uid} ${documentId} ${locale}`;

/** Languages other than English that the public site has. */
async function offeredLanguages(strapi: Core.Strapi): Promise<readonly string[]> {
  const settings = await strapi.documents('api::settings.settings').findFirst({ status: 'published' });
  const offered: unknown = settings?.['languagesOffered'];
  const codes = new Set(Array.isArray(offered) ? offered.map(String) : []);
  return locales.map(({ code }) => code).filter((code) => code !== sourceLocale && codes.has(code));
}

/** Each translation once, whatever the reasons: by language, what has waited longest first. */
async function translationsToLookAt(strapi: Core.Strapi, offered: readonly string[]): Promise<readonly Reasons[]> {
  const { connection } = strapi.db;
  const [outOfDate, looks] = [await allOutOfDate(connection), await looksToTake(connection)];
  const facts = Map.groupBy(looks, keyOf);
  const since = new Map(outOfDate.map((one) => [keyOf(one), one.since]));
  const refs = new Map([...outOfDate, ...looks].map((one) => [keyOf(one), one]));
  return [...refs]
    .map(([key, { uid, documentId, locale }]): Reasons => ({ uid, documentId, locale, since: since.get(key) ?? null, facts: facts.get(key)?.map(({ fact }) => fact) ?? [] }))
    .filter(({ locale }) => offered.includes(locale))
    .sort((a, b) => place(a) - place(b) || ((a.since ?? '9') < (b.since ?? '9') ? -1 : Number(a.since !== b.since)));
}

function noteOf({ since, facts, locale }: Reasons): string {
  const names = facts.map((fact) => `“${fact}”`).join(', ');
  const changes = [
    ...(since === null ? [] : [`The English was changed on ${day.format(new Date(since))}.`]),
    ...(facts.length === 0 ? [] : [facts.length === 1 ? `The fact ${names} has changed in English.` : `The facts ${names} have changed in English.`]),
  ];
  return `${changes.join(' ')} See whether the ${languageName(locale)} is still right: say so there, or put it right and publish it.`;
}

/** What is to be translated: what is out of date, then what is not translated at all, in the languages of the site. */
export const toTranslate: TodoSource = {
  name: 'to-translate',
  title: 'To translate',
  async find(asked) {
    const { strapi, ability } = asked;
    const offered = await offeredLanguages(strapi);
    const found = await translationsToLookAt(strapi, offered);
    const names = await entryNames(strapi, ability, found, ['read', 'update']);
    const stale = found.flatMap((one, index): Todo[] => {
      const entry = names[index];
      return entry ? [{ text: `${entry.title} (${entry.language})`, note: noteOf(one), href: entry.href, due: null }] : [];
    });
    return [...stale, ...(await neverTranslated(asked, offered))];
  },
};
