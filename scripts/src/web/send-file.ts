import { revalidate, type Answer, type Asked } from './answer.ts';
import { isKnown, type EntityTags } from './etags.ts';
import type { Found } from './find-file.ts';
import { readRange } from './range.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { typeOf } from './types.ts';
import { variantOf } from './variants.ts';

/**
 * The answer with a file of a release: not sent again to a browser that has it, in part to one that asks for a part.
 * @param address that was asked for, for the release's header rules
 */
export async function sendFile(tags: EntityTags, release: ReleaseFolder, address: string, found: Found, asked: Asked): Promise<Answer> {
  const variant = await variantOf(found, asked.header('accept-encoding'));
  const { file, size } = variant.bytes;
  const tag = await tags.of(variant.bytes);
  const headers = { ...revalidate, ...release.headersFor(address), ...variant.headers, etag: tag };
  if (isKnown(asked.header('if-none-match'), tag)) return { status: 304, headers };

  const whole = { ...headers, 'content-type': typeOf(found.file), 'content-length': String(size) };
  // parts are for sound and film, which no one compresses
  if (variant.varies) return { status: 200, headers: whole, body: { file } };
  const inParts = { ...whole, 'accept-ranges': 'bytes' };
  const onlyIf = asked.header('if-range');
  const range = onlyIf === undefined || onlyIf === tag ? readRange(asked.header('range'), size) : undefined;
  if (range === undefined) return { status: 200, headers: inParts, body: { file } };
  if (range === null) return { status: 416, headers: { ...headers, 'content-range': `bytes */${size}`, 'content-length': '0' } };
  const { start, end } = range;
  return {
    status: 206,
    headers: { ...inParts, 'content-range': `bytes ${start}-${end}/${size}`, 'content-length': String(end - start + 1) },
    body: { file, start, end },
  };
}
