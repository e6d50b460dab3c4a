import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { spanOf } from './range';
import type { StoredFile } from './stored-file';

type Context = Parameters<Parameters<Core.Strapi['server']['use']>[0]>[0];

/** Nothing in a picture, sound or film may do anything, were it ever opened as a page. A PDF shows nothing in a sandbox. */
const lifeless = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** Where the disk has lost a file that the library knows, it is as if the library did not know it. */
const absent = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
};

/**
 * Answers with a file, or the part of it that is asked for. Nothing on the way may keep it, and no page but the admin's
 * may show it.
 */
export async function handOver(ctx: Context, { path, mime }: StoredFile): Promise<void> {
  const facts = await stat(path).catch(absent);
  if (!facts?.isFile()) return;
  const { size, mtime, mtimeMs } = facts;
  ctx.set({
    'accept-ranges': 'bytes',
    ...(mime !== 'application/pdf' && lifeless),
    'cross-origin-resource-policy': 'same-origin',
    'last-modified': mtime.toUTCString(),
    etag: `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`,
  });
  ctx.type = mime;
  const span = spanOf(ctx.get('range'), size);
  if (span === 'none') {
    ctx.set('content-range', `bytes */${size}`);
    ctx.status = 416;
    return;
  }
  const { start, end } = span ?? { start: 0, end: size - 1 };
  if (span) ctx.set('content-range', `bytes ${start}-${end}/${size}`);
  ctx.status = span ? 206 : 200;
  ctx.length = end - start + 1;
  if (ctx.method === 'GET') ctx.body = createReadStream(path, { start, end });
}
