import type { Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import { compose } from '../compose.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { handoutPath, type paths } from '../paths.ts';
import { isSensitive } from '../sensitive.ts';
import type { HandoutType } from './side.ts';

/** The list that the page of an entry is in. */
interface Part {
  readonly name: Words;
  readonly path: (typeof paths)['guides' | 'services'];
}

/**
 * What is around a handout. Search engines list the page that it is a handout of, and its code leads there.
 * @param path English address of that page
 */
export function handoutFurniture(context: Context, article: Article<HandoutType>, path: string, part: Part, { title, summary }: { readonly title: Words; readonly summary: Words }): Furniture {
  return furniture(context, {
    path: handoutPath(path),
    standsFor: path,
    title: compose(context.t, 'handout.title', { title }),
    description: summary.text,
    trail: [
      { label: part.name, href: pageAddress(context, part.path) },
      { label: title, href: pageAddress(context, path) },
    ],
    says: [article],
    sensitive: isSensitive(context, article.facts.topics),
  });
}
