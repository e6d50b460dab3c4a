import { locales, sourceLocale } from '@sanctuary/shared-types';
import { rightsOn } from '../receipts/entries';
import { editAddress, entryNames } from '../receipts/entry-names';
import { textOf } from '../rules/fault';
import { mayMend, mendable } from '../todo/public-entries';
import { mostListed, type Todo, type TodoSource } from '../todo/source';
import { factType } from './known';
import { looksToTake, type Look } from './looks';

/** Facts whose next check is late; the page says so until somebody has checked them. */
export const factsPastReview: TodoSource = {
  name: 'facts-past-review',
  title: 'Facts to check again',
  async find({ strapi, ability, today }) {
    const rights = rightsOn(strapi, ability, factType);
    if (!mayMend(rights, 'reviewBy')) return [];
    const entries = await mendable(rights);
    const late = { ...entries, filters: { $and: [entries.filters, { reviewBy: { $lt: today } }] } };
    const [rows, total] = await Promise.all([
      strapi.documents(factType).findMany({ ...late, fields: ['key', 'value', 'reviewBy'], sort: ['reviewBy:asc', 'key:asc'], limit: mostListed }),
      strapi.documents(factType).count(late),
    ]);
    const todos = rows.map(({ documentId, key, value, reviewBy }): Todo => ({
      text: `${String(value)} (${String(key)})`,
      note: 'Look it up at its source. Put it right, or set the next day of checking. Until then pages say that the check is late.',
      href: editAddress(strapi, factType, documentId, sourceLocale),
      due: textOf(reviewBy) ?? null,
    }));
    return { todos, total };
  },
};

const languageName = (code: string): string => locales.find((locale) => locale.code === code)?.name ?? code;

function noteOf(looks: readonly Look[], locale: string): string {
  const facts = looks.map(({ fact }) => `“${fact}”`).join(', ');
  const changed = looks.length === 1 ? `The fact ${facts} has changed` : `The facts ${facts} have changed`;
  return `${changed} in English. See whether the ${languageName(locale)} is still right, and save or publish it.`;
}

/** Translations of texts whose facts have changed. */
export const translationsToLookAt: TodoSource = {
  name: 'translations-to-look-at',
  title: 'Translations to look at',
  async find({ strapi, ability }) {
    const looks = await looksToTake(strapi.db.connection);
    const byTranslation = [...Map.groupBy(looks, ({ uid, documentId, locale }) => `${uid} ${documentId} ${locale}`).values()];
    const refs = byTranslation.flatMap(([look]) => look ?? []);
    const names = await entryNames(strapi, ability, refs, ['read', 'update']);
    return byTranslation.flatMap((ofOne, place): Todo[] => {
      const [ref, entry] = [refs[place], names[place]];
      return ref && entry ? [{ text: `${entry.title} (${entry.language})`, note: noteOf(ofOne, ref.locale), href: entry.href, due: null }] : [];
    });
  },
};
