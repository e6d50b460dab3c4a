import type { MediaFile } from '@sanctuary/shared-types';

const widths = [320, 640, 960, 1280] as const;
const fallbackWidth = 960;
const photographs: ReadonlySet<string> = new Set(['image/jpeg', 'image/avif', 'image/webp']);
const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
};

/** The media library, as the snapshot knows it. */
export interface Media {
  /**
   * The file at an address.
   * @param address `/uploads/…`, as entries and their Markdown name it
   * @returns `undefined` where the library lacks it: the view leaves the picture or link out
   */
  at(address: string): MediaFile | undefined;
}

/** Encoding of a published picture. */
export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png';

/** One published file made from a picture of the media library. */
export interface PictureVariant {
  /** Address on the public site. */
  readonly path: string;
  readonly format: PictureFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a page needs to show a picture: everything but its words. */
export interface PublishedPicture {
  /** Address for browsers that know neither of the newer formats. */
  readonly src: string;
  /** Size in pixels, which keeps its place on the page while it loads. */
  readonly width: number;
  readonly height: number;
  /** Best first, for `<source>`. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

function publishedName({ sha256 }: MediaFile): string {
  return sha256.slice(0, 20);
}

function isPicture(file: MediaFile): file is MediaFile & { width: number; height: number } {
  return file.width !== null && file.height !== null;
}

function variant(file: MediaFile & { width: number; height: number }, format: PictureFormat, width: number): PictureVariant {
  const height = Math.max(1, Math.round((file.height * width) / file.width));
  return { path: `/media/${publishedName(file)}-${width}.${format}`, format, width, height };
}

/**
 * Every published file made from a picture, never larger than the picture itself; none for a file that is no picture.
 * The release holds just these, and pages point at nothing else.
 */
export function pictureVariants(file: MediaFile): PictureVariant[] {
  if (!isPicture(file)) return [];
  const largest = Math.min(file.width, widths[widths.length - 1] ?? file.width);
  const sizes = [...widths.filter((width) => width < largest), largest];
  const fallback = photographs.has(file.mime) ? 'jpg' : 'png';
  return [
    ...sizes.map((width) => variant(file, 'avif', width)),
    ...sizes.map((width) => variant(file, 'webp', width)),
    variant(file, fallback, Math.min(file.width, fallbackWidth)),
  ];
}

function srcset(variants: readonly PictureVariant[], format: PictureFormat): string {
  return variants
    .filter((one) => one.format === format)
    .map(({ path, width }) => `${path} ${width}w`)
    .join(', ');
}

/** How a page shows a picture; `null` for a file that is no picture. */
export function publishedPicture(file: MediaFile): PublishedPicture | null {
  const variants = pictureVariants(file);
  const fallback = variants.at(-1);
  if (!fallback) return null;
  return {
    src: fallback.path,
    width: fallback.width,
    height: fallback.height,
    sources: [
      { type: 'image/avif', srcset: srcset(variants, 'avif') },
      { type: 'image/webp', srcset: srcset(variants, 'webp') },
    ],
  };
}

/**
 * Address on the public site of a file that a link leads to. A document, sound or film is published as it is; of a
 * picture only what was made from it, never the file that was uploaded.
 */
export function publishedFile(file: MediaFile): string {
  return publishedPicture(file)?.src ?? `/media/${publishedName(file)}.${extensions[file.mime] ?? 'bin'}`;
}
