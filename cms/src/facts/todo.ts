import { sourceLocale } from '@sanctuary/shared-types';
import { rightsOn } from '../receipts/entries';
import { editAddress } from '../receipts/entry-names';
import { textOf } from '../rules/fault';
import { mayMend, mendable } from '../todo/public-entries';
import { mostListed, type Todo, type TodoSource } from '../todo/source';
import { factType } from './known';

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
