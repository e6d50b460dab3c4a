import { locales, sourceLocale } from '@sanctuary/shared-types';
import { ownType } from '../receipts/entries';
import { editAddress, entryName } from '../receipts/entry-names';
import { isValues, textOf } from '../rules/fault';
import type { Todo, TodoSource } from '../todo/source';
import { factType } from './known';
import { looksToTake, type Look } from './looks';
import { mayChange } from './may-change';

/** More than anybody can do today. */
const most = 200;

/** Facts whose next check is late; the page says so until somebody has checked them. */
export const factsPastReview: TodoSource = {
  name: 'facts-past-review',
  title: 'Facts to check again',
  async find({ strapi, ability, today }) {
    if (!mayChange(strapi, ability, factType, sourceLocale)) return [];
    const rows: unknown[] = await strapi.db.query(factType).findMany({
      where: { locale: sourceLocale, publishedAt: { $notNull: true }, reviewBy: { $lt: today } },
      select: ['documentId', 'key', 'value', 'reviewBy'],
      orderBy: [{ reviewBy: 'asc' }, { key: 'asc' }],
      limit: most,
    });
    return rows.filter(isValues).map(({ documentId, key, value, reviewBy }): Todo => ({
      text: `${String(value)} (${String(key)})`,
      note: 'Look it up at its source. Put it right, or set the next day of checking. Until then pages say that the check is late.',
      href: editAddress(strapi, factType, String(documentId), sourceLocale),
      due: textOf(reviewBy) ?? null,
    }));
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
    const byTranslation = Map.groupBy(await looksToTake(strapi.db.connection), ({ uid, documentId, locale }) => `${uid} ${documentId} ${locale}`);
    const found: Todo[] = [];
    for (const looks of byTranslation.values()) {
      const [look] = looks;
      const uid = look && ownType(strapi, look.uid);
      if (!look || !uid || found.length === most || !mayChange(strapi, ability, uid, look.locale)) continue;
      const entry = await entryName(strapi, ability, look);
      if (entry) found.push({ text: `${entry.title} (${entry.language})`, note: noteOf(looks, look.locale), href: entry.href, due: null });
    }
    return found;
  },
};
