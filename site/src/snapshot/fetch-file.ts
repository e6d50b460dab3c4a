import { STATUS_CODES } from 'node:http';
import type { MediaFile } from '@sanctuary/shared-types';
import { CmsError } from './cms-error.ts';
import type { FileVersion, KnownFile } from './media-index.ts';
import { isStored, pictureFacts, soundFacts, store, storedFile } from './media-store.ts';
import { patientFetch } from './patient-fetch.ts';
import { isWithdrawnFile, type Withdrawn } from './withdrawn.ts';

const timeLimitSeconds = 60;

/** A file that was fetched, or why an entry that points at it cannot have it: words for an officer. */
export type Fetched = KnownFile | { readonly fault: string };

/** Where files come from and go to. */
export interface MediaRoute {
  readonly cmsUrl: string;
  /** Opens the media library: the publisher's read token, or the link of the preview that is made. */
  readonly token: string;
  readonly mediaDir: string;
  readonly signal?: AbortSignal | undefined;
  /** Files of these names are never asked for, even where the CMS has them again. */
  readonly withdrawn?: Withdrawn | undefined;
}

/**
 * Brings one file of the media library into the store, unless the CMS says that the stored one is still right.
 * @param known what was fetched from this address before
 * @throws {CmsError} where the CMS is away, slow, or in trouble: not a fault of the entry
 */
export async function fetchFile(address: string, known: KnownFile | undefined, { cmsUrl, token, mediaDir, signal, withdrawn }: MediaRoute): Promise<Fetched> {
  if (withdrawn && isWithdrawnFile(withdrawn, address)) return { fault: 'This file was withdrawn for ever, so the site cannot show it. Take it out.' };
  const url = new URL(address, cmsUrl);
  // the token is for the CMS and nobody else: `//elsewhere/uploads/…` is an address too, of another host. In another
  // spelling the CMS may not have known the file when it looked who is in it
  if (url.origin !== new URL(cmsUrl).origin || !address.startsWith('/uploads/') || url.pathname !== address) return { fault: `“${address}” is not in the media library. Choose a file from there.` };
  const slow = AbortSignal.timeout(timeLimitSeconds * 1000);
  const ask = (method: 'GET' | 'HEAD') =>
    patientFetch(url, { method, headers: { authorization: `Bearer ${token}` }, redirect: 'error', signal: signal ? AbortSignal.any([signal, slow]) : slow });
  try {
    // Strapi answers a conditional request with the whole file, so a film would be read at every look.
    if (known && (await isStored(mediaDir, known.file.sha256)) && isSame(versionOf(await ask('HEAD')), known.version)) return known;
    const response = await ask('GET');
    if (response.status === 404 || response.status === 410) return { fault: `The media library does not give the file “${address}” to the site. It was deleted; or it was replaced, and nobody has said yet who is in the new picture; or people can be recognised in it, and no consent covers it. Look under “Pictures” beside the form, or choose another one.` };
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status} ${STATUS_CODES[response.status] ?? ''}`);
    const sha256 = await store(mediaDir, response.body);
    const file = await describe(address, sha256, response.headers.get('content-type'), mediaDir);
    return file ? { version: versionOf(response), file } : { fault: `The picture “${address}” cannot be read. Upload it again.` };
  } catch (error) {
    signal?.throwIfAborted();
    const reason = slow.aborted ? `no answer within ${timeLimitSeconds} seconds` : error instanceof Error ? error.message : String(error);
    throw new CmsError({ message: `The CMS did not give the file ${address}: ${reason}.` }, { cause: error });
  }
}

function versionOf({ ok, headers }: Response): FileVersion {
  const header = (name: string): string | null => (ok ? headers.get(name) : null);
  return { etag: header('etag'), lastModified: header('last-modified'), length: header('content-length') };
}

function isSame(now: FileVersion, before: FileVersion): boolean {
  if (now.etag !== null) return now.etag === before.etag;
  return now.lastModified !== null && now.lastModified === before.lastModified && now.length === before.length;
}

async function describe(address: string, sha256: string, contentType: string | null, mediaDir: string): Promise<MediaFile | null> {
  const mime = contentType?.split(';')[0]?.trim() ?? 'application/octet-stream';
  if (mime.startsWith('audio/')) return { address, sha256, mime, width: null, height: null, sound: await soundFacts(storedFile(mediaDir, sha256), mime) };
  if (!mime.startsWith('image/')) return { address, sha256, mime, width: null, height: null };
  const facts = await pictureFacts(storedFile(mediaDir, sha256)).catch(() => null);
  return facts && { address, sha256, ...facts };
}
