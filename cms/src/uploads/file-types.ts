/** A kind of file that may be uploaded. */
export interface FileType {
  readonly mime: string;
  /** With its dot; what the file is called in the library, whatever it was called before. */
  readonly extension: string;
  readonly kind: 'picture' | 'document' | 'sound' | 'film';
}

/** What a file is, told from its first bytes. */
export type Sniffed = { readonly type: FileType } | { readonly refusal: string };

const type = (mime: string, extension: string, kind: FileType['kind']): FileType => ({ mime, extension, kind });

const jpeg = type('image/jpeg', '.jpg', 'picture');
const png = type('image/png', '.png', 'picture');
const webp = type('image/webp', '.webp', 'picture');
const avif = type('image/avif', '.avif', 'picture');
const pdf = type('application/pdf', '.pdf', 'document');
const mp3 = type('audio/mpeg', '.mp3', 'sound');
const m4a = type('audio/mp4', '.m4a', 'sound');
const ogg = type('audio/ogg', '.ogg', 'sound');
const mp4 = type('video/mp4', '.mp4', 'film');
const webm = type('video/webm', '.webm', 'film');

/** How many bytes of a file tell what it is. */
export const sniffLength = 4096;

/** Main brands of the container that MP4, AVIF and photographs of phones share (ISO 14496-12). */
const brands: Readonly<Record<string, FileType | string>> = {
  avif,
  avis: avif,
  'M4A ': m4a,
  'M4B ': m4a,
  isom: mp4,
  iso2: mp4,
  iso4: mp4,
  iso5: mp4,
  iso6: mp4,
  mp41: mp4,
  mp42: mp4,
  avc1: mp4,
  dash: mp4,
  'M4V ': mp4,
  heic: 'This is a HEIC photograph, which many phones and computers cannot show. Save it as JPEG, then upload that.',
  heix: 'This is a HEIC photograph, which many phones and computers cannot show. Save it as JPEG, then upload that.',
  mif1: 'This is a HEIF photograph, which many phones and computers cannot show. Save it as JPEG, then upload that.',
  'qt  ': 'This is a QuickTime film (MOV), which many phones and computers cannot play. Save it as MP4, then upload that.',
};

const allowedInWords = 'Upload a picture (JPEG, PNG, WebP, AVIF), a PDF, sound (MP3, M4A, OGG) or a film (MP4, WebM).';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, place) => bytes[place] === byte);

/** MPEG audio, layer III: eleven set bits, then a layer, bit rate and sampling rate that exist. */
function isMpegAudio(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 0xf && (third & 0x0c) !== 0x0c;
}

function typeOf(bytes: Uint8Array): FileType | string | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return jpeg;
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return png;
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return webp;
  if (ascii(bytes, 4, 8) === 'ftyp') return brands[ascii(bytes, 8, 12)];
  if (ascii(bytes, 0, 5) === '%PDF-') return pdf;
  if (ascii(bytes, 0, 3) === 'ID3' || isMpegAudio(bytes)) return mp3;
  if (ascii(bytes, 0, 4) === 'OggS') return ogg;
  if (startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3) && ascii(bytes, 0, 64).includes('webm')) return webm;
  return undefined;
}

/**
 * What a file is, by what is in it: its name and what the browser says of it are only claims.
 * @param bytes the first {@link sniffLength} bytes, or all where there are fewer
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const found = typeOf(bytes);
  if (typeof found === 'object') return { type: found };
  return { refusal: found ?? `This kind of file is not safe to show on a public site. ${allowedInWords}` };
}
