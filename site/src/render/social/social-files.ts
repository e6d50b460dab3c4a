import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { localeOf, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import sharp from 'sharp';
import { type SocialPicture, socialPictures } from '../../content/sharing/social-pictures.ts';
import { translator, type Words } from '../../i18n/index.ts';
import { sha256 } from '../../snapshot/canonical-json.ts';
import type { MadeFile } from '../picture-files.ts';
import { fontsFor } from './fonts.ts';
import { lineOf } from './lettering.ts';
import { type Lettering, scene, sizes, titleWidth } from './scene.ts';
import { type TextBlock, textBlock } from './text-block.ts';

/** One such picture, with all that it is drawn from. */
export interface SocialFile {
  /** Address on the public site. */
  readonly path: string;
  readonly picture: SocialPicture;
  /** The same in English. */
  readonly english: SocialPicture;
}

/** The pictures that stand beside links to the site. */
export function socialFiles(snapshot: Snapshot): SocialFile[] {
  const pictures = socialPictures(snapshot);
  return pictures.map((picture) => ({
    path: picture.path,
    picture,
    english: pictures.find(({ part, lang }) => part === picture.part && lang === sourceLocale) ?? picture,
  }));
}

/**
 * Draws pictures. What was drawn once is kept in the media store.
 * @param signal stops before the next file
 */
export async function makeSocialPictures(files: readonly SocialFile[], mediaDir: string, signal?: AbortSignal): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const { path, picture, english } of files) {
    signal?.throwIfAborted();
    made.push({ path, file: await drawn(scene(await letteringOf(picture, english)), mediaDir) });
  }
  return made;
}

/** In English where no font has the letters of the language; without the site's own name where none has those. */
async function letteringOf(picture: SocialPicture, english: SocialPicture): Promise<Lettering> {
  const nameless = { ...english, siteName: translator(sourceLocale)('site.unnamed') };
  for (const candidate of [picture, english, nameless]) {
    const lettering = await lettered(candidate);
    if (lettering) return lettering;
  }
  throw new Error('No font has the letters of English: see render/social/fonts.ts');
}

async function lettered({ lang, siteName, partName }: SocialPicture): Promise<Lettering | null> {
  const { direction } = localeOf(lang);
  const title = await block(partName ?? siteName, lang, partName ? sizes.part : sizes.site);
  if (!title) return null;
  if (!partName) return { title, above: null, direction };
  const above = await block(siteName, lang, sizes.above);
  return above && { title, above, direction };
}

async function block({ text, lang }: Words, pageLang: string, { letters, lines }: (typeof sizes)[keyof typeof sizes]): Promise<TextBlock | null> {
  const fonts = await fontsFor(text);
  return textBlock(text, (part) => lineOf(part, lang ?? pageLang, fonts), letters, titleWidth, lines);
}

/** Named by what is drawn, so that the same picture is drawn once. */
async function drawn(svg: string, mediaDir: string): Promise<string> {
  const folder = join(mediaDir, 'made');
  const file = join(folder, `${sha256(svg)}-social.png`);
  if (await access(file).then(() => true, () => false)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  await sharp(Buffer.from(svg)).png({ palette: true, colours: 48, dither: 0, compressionLevel: 9, effort: 1 }).toFile(unfinished);
  await rename(unfinished, file);
  return file;
}
