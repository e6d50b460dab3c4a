import type { Core, UID } from '@strapi/strapi';
import { fault, textOf, type Values } from '../rules/fault';
import type { Model } from '../rules/model';
import { chosenSlugFault, freshSlug } from '../rules/slug';
import { refuse } from './refuse';
import { takenSlugs } from './taken-slugs';

/** An English entry that is about to be saved. */
interface Saving {
  readonly uid: UID.ContentType;
  readonly model: Model;
  readonly documentId: string | undefined;
  readonly sent: Values;
  readonly existing: Values | undefined;
}

/**
 * The `slug` to save: as the officer chose, else as it was, else made from the English title. Nothing where the type
 * has no page, or there is no title yet.
 * @throws {errors.ValidationError} where the chosen address is wrong or another entry's
 */
export async function addressFor(strapi: Core.Strapi, { uid, model, documentId, sent, existing }: Saving): Promise<{ slug?: string }> {
  if (!model.attributes['slug']) return {};
  const before = textOf(existing?.['slug']);
  const chosen = 'slug' in sent ? textOf(sent['slug']) : before;
  if (chosen !== undefined && chosen === before) return { slug: chosen };
  if (chosen !== undefined) {
    const message = chosenSlugFault(chosen, await takenSlugs(strapi, uid, documentId));
    if (message) refuse([fault(['slug'], message)]);
    return { slug: chosen };
  }
  const title = textOf(sent['title'] ?? sent['name'] ?? existing?.['title'] ?? existing?.['name']);
  if (title === undefined) return {};
  const made = freshSlug(title, await takenSlugs(strapi, uid, documentId));
  return made === '' ? {} : { slug: made };
}
