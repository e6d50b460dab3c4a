import type { ContentType, Page } from '@sanctuary/shared-types';
import type { Words } from '../i18n/index.ts';
import { isOwn, type Article } from './article.ts';
import type { Context } from './context.ts';
import { publishedPicture, type PublishedPicture } from './media.ts';

type Picture = NonNullable<Page['picture']>;

/** A picture with its words. */
export interface PictureView {
  readonly file: PublishedPicture;
  readonly alt: Words;
  readonly caption: Words | null;
  readonly credit: string | null;
}

/**
 * A picture of an entry. One that is not published in the reader's language shows none: people in a picture agree to
 * languages, and nobody has checked that they agreed to this one. See docs/adr/0023.
 * @param picture as the entry names it, in English
 * @param own the translation's, whose words are taken where there are any
 * @param say chooses between the translation's words and the English ones
 * @returns `null` where there is none, or the media library lacks the file
 */
export function pictureView(
  { media }: Context,
  article: Article<ContentType>,
  picture: Picture | null,
  own: Picture | null | undefined,
  say: (own: string | null | undefined, source: string | null) => Words | null,
): PictureView | null {
  const file = isOwn(article) && picture ? media.at(picture.image) : undefined;
  const published = file ? publishedPicture(file) : null;
  if (!picture || !published) return null;
  return {
    file: published,
    alt: say(own?.alt, picture.alt) ?? { text: '' },
    caption: say(own?.caption, picture.caption),
    credit: own?.credit ?? picture.credit,
  };
}
