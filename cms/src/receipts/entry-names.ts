import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { typeLabels } from '../setup/labels';
import type { EntryName } from './answers';
import { readableDrafts, typeNamed, type Ability } from './entries';

/** Which entry is meant, as the publisher says it. */
export interface EntryRef {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** Where an entry is edited, inside the admin. */
export function editAddress(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: string): string {
  const single = strapi.contentType(uid).kind === 'singleType';
  const path = single ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${path}?plugins[i18n][locale]=${locale}`;
}

/**
 * The name of an entry, and where it is edited.
 * @returns `null` where there is no such entry, or the officer who asks may not read it
 */
export async function entryName(strapi: Core.Strapi, ability: Ability, { uid: type, documentId, locale }: EntryRef): Promise<EntryName | null> {
  const uid = typeNamed(strapi, type);
  const titleField = uid && typeLabels[uid]?.mainField;
  if (!uid || !titleField || documentId === '') return null;
  const drafts = await readableDrafts(strapi, ability, uid, documentId, titleField);
  if (drafts === 'forbidden') return null;
  const draft = drafts.find((version) => version.locale === locale) ?? drafts.find((version) => version.locale === sourceLocale) ?? drafts[0];
  if (!draft) return null;
  const title = draft.values[titleField];
  return {
    title: (typeof title === 'string' && title.trim()) || 'Without a title',
    kind: strapi.contentType(uid).info.displayName,
    language: locales.find(({ code }) => code === locale)?.name ?? locale,
    href: editAddress(strapi, uid, documentId, draft.locale),
  };
}
