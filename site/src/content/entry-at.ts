import { localisedPath } from '../i18n/index.ts';
import type { Article } from './article.ts';
import type { Context } from './context.ts';
import type { PageType } from './paths.ts';

/**
 * The entry whose page is at an address.
 * @param type content type of the entry
 * @param path English address, with a slash at both ends
 * @throws {RangeError} when there is no such page in the reader's language: a route was made that `allPaths` lacks
 */
export function entryAt<T extends PageType>(context: Context, type: T, path: string): Article<T> {
  const route = context.routes.get(localisedPath(context.locale, path));
  const id = route?.entry?.type === type ? route.entry.documentId : null;
  const article = context.catalog.find(type, id, context.locale);
  if (!article) throw new RangeError(`There is no ${type} at ${path} in "${context.locale}"`);
  return article;
}
