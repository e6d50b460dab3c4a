import { locales } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import type { EntryName } from '../receipts/answers';
import type { Ability } from '../receipts/entries';
import { entryNames } from '../receipts/entry-names';
import { requestOf } from '../strapi/request';
import type { Use } from './uses';

/** A use with the name of its entry; `null` where the officer who asks may not read that. */
export interface NamedUse {
  readonly entry: EntryName | null;
  readonly isPublished: boolean;
}

/** Uses as the officer who asks may know them. */
export async function namedUses(strapi: Core.Strapi, ability: Ability, uses: readonly Use[]): Promise<NamedUse[]> {
  const names = await entryNames(strapi, ability, uses);
  return uses.map(({ isPublished }, place) => ({ entry: names[place] ?? null, isPublished }));
}

/** Uses that a message names; the panel beside the fact lists them all. */
const mostNamed = 8;

const languageName = (code: string): string => locales.find((locale) => locale.code === code)?.name ?? code;

/** The uses of a fact in words, for an officer who wants to do what they forbid. */
export async function usesInWords(strapi: Core.Strapi, uses: readonly Use[]): Promise<string> {
  const ability = requestOf(strapi)?.ability;
  const some = uses.slice(0, mostNamed);
  const named = ability ? await namedUses(strapi, ability, some) : [];
  const words = some.map(({ uid, locale, isPublished }, place) => {
    const entry = named[place]?.entry;
    const kind = strapi.contentType(uid).info.displayName;
    const where = [kind, languageName(locale), ...(isPublished ? [] : ['draft'])].join(', ');
    return entry ? `“${entry.title}” (${where})` : `a text (${where})`;
  });
  const more = uses.length - some.length;
  return [...words, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
