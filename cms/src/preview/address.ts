import { previewLink, sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { nameOf } from '../documents/step';
import { ownType, readableDrafts } from '../receipts/entries';
import { requestOf } from '../strapi/request';
import { signedLink } from './link';

/** What the content manager wants to show, as Strapi hands it over. */
export interface Asked {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly status?: string;
}

/**
 * Where the browser finds the preview: behind the admin's own address, where a proxy stands in front of both; else on a
 * port of its own of the machine by whose name the officer reached the admin.
 */
function baseOf(strapi: Core.Strapi, origin: string): string {
  const { publicUrl, port } = configurationOf(strapi).preview;
  if (publicUrl !== undefined) return `${publicUrl}/preview`;
  const address = new URL(origin);
  address.port = String(port);
  return address.origin;
}

/**
 * The address of an entry's preview, for the officer who asks: Strapi itself asks nobody for any right here.
 * @param uid content type
 * @returns `undefined` where there is nothing to show, or not to this officer; the content manager then has no button
 */
export async function previewAddress(strapi: Core.Strapi, uid: string, { documentId, locale, status }: Asked): Promise<string | undefined> {
  const type = ownType(strapi, uid);
  const request = requestOf(strapi);
  if (!type || !request?.ability || documentId === undefined) return undefined;
  const shown = previewLink.omit({ expires: true, nonce: true }).safeParse({
    type: nameOf(type),
    documentId,
    locale: locale ?? sourceLocale,
    // Strapi also says “modified”, which is a draft beside something published
    status: status === 'published' ? 'published' : 'draft',
  });
  if (!shown.success) return undefined;
  const drafts = await readableDrafts(strapi, request.ability, type, documentId);
  if (drafts === 'forbidden' || !drafts.some((draft) => draft.locale === shown.data.locale)) return undefined;
  const { secret } = configurationOf(strapi).preview;
  return `${baseOf(strapi, request.origin)}/${signedLink(secret, shown.data, Date.now())}/`;
}
