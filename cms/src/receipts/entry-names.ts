import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { typeLabels } from '../setup/labels';
import type { EntryName } from './answers';
import { draftsFor, typeNamed, type Ability, type Right, type Version } from './entries';

/** Which entry is meant, as the publisher says it. */
export interface EntryRef {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** Where an entry is edited in a language, inside the admin. */
export function editAddress(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: string): string {
  const single = strapi.contentType(uid).kind === 'singleType';
  const path = single ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${path}?plugins[i18n][locale]=${locale}`;
}

/** What an entry is called where it has no title. */
export const untitled = 'Without a title';

function nameOf(strapi: Core.Strapi, uid: UID.ContentType, titleField: string, locale: string, draft: Version): EntryName {
  const title = draft.values[titleField];
  return {
    title: (typeof title === 'string' && title.trim()) || untitled,
    kind: strapi.contentType(uid).info.displayName,
    language: locales.find(({ code }) => code === locale)?.name ?? locale,
    href: editAddress(strapi, uid, draft.documentId, draft.locale),
  };
}

/** Who looks at an entry is content with another language; who mends it needs the very one. */
function versionOf(versions: readonly Version[], locale: string, rights: readonly Right[]): Version | undefined {
  const inLanguage = (code: string) => versions.find((version) => version.locale === code);
  if (rights.includes('update')) return inLanguage(locale === '' ? sourceLocale : locale);
  return inLanguage(locale) ?? inLanguage(sourceLocale) ?? versions[0];
}

/** Names the entries of one type. */
async function namerOf(strapi: Core.Strapi, ability: Ability, type: string, documentIds: readonly string[], rights: readonly Right[]): Promise<(ref: EntryRef) => EntryName | null> {
  const uid = typeNamed(strapi, type);
  const titleField = uid && typeLabels[uid]?.mainField;
  if (!uid || !titleField) return () => null;
  const drafts = await draftsFor(strapi, ability, uid, documentIds, rights, titleField);
  if (drafts === 'forbidden') return () => null;
  const byEntry = Map.groupBy(drafts, ({ documentId }) => documentId);
  return ({ documentId, locale }) => {
    const draft = versionOf(byEntry.get(documentId) ?? [], locale, rights);
    return draft ? nameOf(strapi, uid, titleField, locale, draft) : null;
  };
}

/**
 * The names of entries, and where they are edited: one question to the database a content type, however many there are.
 * @param rights what the officer must be allowed to do with them
 * @returns in the same order; `null` where there is no such entry, or it is not for the officer who asks
 */
export async function entryNames(strapi: Core.Strapi, ability: Ability, refs: readonly EntryRef[], rights: readonly Right[] = ['read']): Promise<readonly (EntryName | null)[]> {
  const namers = new Map<string, (ref: EntryRef) => EntryName | null>();
  const byType = Map.groupBy(refs.filter(({ documentId }) => documentId !== ''), ({ uid }) => uid);
  await Promise.all(
    [...byType].map(async ([type, ofType]) => {
      const documentIds = [...new Set(ofType.map(({ documentId }) => documentId))];
      namers.set(type, await namerOf(strapi, ability, type, documentIds, rights));
    }),
  );
  return refs.map((ref) => namers.get(ref.uid)?.(ref) ?? null);
}

/** The name of one entry; see {@link entryNames}. */
export async function entryName(strapi: Core.Strapi, ability: Ability, ref: EntryRef): Promise<EntryName | null> {
  const [name = null] = await entryNames(strapi, ability, [ref]);
  return name;
}
