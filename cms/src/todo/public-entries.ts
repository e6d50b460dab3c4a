import { contentTypes, sourceLocale } from '@sanctuary/shared-types';
import type { UID } from '@strapi/strapi';
import { filtersOf, rightsOn, typeNamed, type Rights } from '../receipts/entries';
import { editAddress, untitled } from '../receipts/entry-names';
import { textOf, type Values } from '../rules/fault';
import { typeLabels } from '../setup/labels';
import { mostListed, type Asked, type Found, type Todo } from './source';

/** Which entries there is something to do about. */
interface Wanted {
  /** Field that is to be changed: who may not change it is not asked to. Where it holds a day, that is the day by which. */
  readonly field: string;
  readonly filters: object;
  /** What is to be done with an entry of a type, whose name is given. */
  readonly note: (kind: string) => string;
  /** Types that are not asked, by their short names. */
  readonly but?: ReadonlySet<string>;
}

/** Whether an officer may change a field, of some entries of a type at least. */
export const mayMend = ({ cannot }: Rights, field: string): boolean => !cannot.read(undefined, field) && !cannot.update(undefined, field);

/**
 * Where to look for what an officer can mend: in what the public has, where they may publish; in what is saved, where
 * they may not: their work ends there. Facts and days stand in English.
 */
export async function mendable(rights: Rights) {
  return {
    status: rights.cannot.publish() ? ('draft' as const) : ('published' as const),
    locale: sourceLocale,
    filters: await filtersOf(rights, ['read', 'update']),
  };
}

const nothing: Found = { todos: [], total: 0 };

async function ofType({ strapi, ability }: Asked, uid: UID.ContentType, { field, filters, note }: Wanted): Promise<Found> {
  const { attributes, kind, info } = strapi.contentType(uid);
  const titleField = typeLabels[uid]?.mainField;
  if (titleField === undefined || !(field in attributes)) return nothing;
  const rights = rightsOn(strapi, ability, uid);
  if (!mayMend(rights, field)) return nothing;
  const entries = await mendable(rights);
  const query = { ...entries, filters: { $and: [entries.filters, filters] } };
  const [rows, total] = await Promise.all([
    strapi.documents(uid).findMany({ ...query, fields: [titleField, field], sort: [`${field}:asc`, `${titleField}:asc`], limit: mostListed }),
    strapi.documents(uid).count(query),
  ]);
  const isDay = attributes[field]?.type === 'date';
  const lineOf = (row: Values & { readonly documentId: string }): Todo => ({
    // there is only one: the name of its type says more than what its first field holds
    text: kind === 'singleType' ? info.displayName : (textOf(row[titleField])?.trim() ?? untitled),
    note: note(info.displayName),
    href: editAddress(strapi, uid, row.documentId, sourceLocale),
    due: (isDay && textOf(row[field])) || null,
  });
  return { todos: rows.map(lineOf), total };
}

/** The earlier the day the more urgent; what has none comes last. */
function byUrgency(a: Todo, b: Todo): number {
  if (a.due === b.due) return a.text.localeCompare(b.text, 'en');
  if (a.due === null || b.due === null) return a.due === null ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}

/**
 * The entries of all public types about which an officer has something to do: at most two questions to the database a
 * type, however many entries there are.
 */
export async function publicEntries(asked: Asked, wanted: Wanted): Promise<Found> {
  const uids = contentTypes.filter((type) => !wanted.but?.has(type)).flatMap((type) => typeNamed(asked.strapi, type) ?? []);
  const found = await Promise.all(uids.map((uid) => ofType(asked, uid, wanted)));
  return {
    todos: found.flatMap(({ todos }) => todos).toSorted(byUrgency).slice(0, mostListed),
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}
