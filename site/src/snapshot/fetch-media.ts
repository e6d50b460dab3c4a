import { mkdir } from 'node:fs/promises';
import type { Entries, MediaFile, Problem } from '@sanctuary/shared-types';
import { type Fetched, fetchFile, type MediaRoute } from './fetch-file.ts';
import { type KnownFile, readMediaIndex, writeMediaIndex } from './media-index.ts';
import { mediaUses } from './media-uses.ts';
import { isSameContent } from './same-content.ts';

const atATime = 6;

/** What is known of files already. */
export interface KnownMedia {
  /** What came of asking for each the last time. */
  readonly files: ReadonlyMap<string, Fetched>;
  /** Addresses that may hold another file by now; `undefined`: any may. */
  readonly changed: ReadonlySet<string> | undefined;
  /** The files that the site shows now: one that is as it was stays the very same object. */
  readonly shown: readonly MediaFile[];
}

/** What came of asking for files. */
export interface FetchedMedia {
  readonly media: MediaFile[];
  readonly files: ReadonlyMap<string, Fetched>;
  readonly problems: Problem[];
}

const nothing: KnownMedia = { files: new Map(), changed: undefined, shown: [] };

/**
 * Brings every file that entries use into the media store. One that the library lacks is left out of the pages,
 * so that a picture taken away is gone at once, and is a problem of each entry that still points at it. The library is
 * asked about files that are new or may have changed, and about those that it lacked.
 * @returns the files by address, and the problems
 * @throws {CmsError} where the CMS is away, slow, or in trouble
 */
export async function fetchMedia(entries: Entries, route: MediaRoute, before: KnownMedia = nothing): Promise<FetchedMedia> {
  const uses = mediaUses(entries);
  const addresses = [...new Set(uses.map(({ address }) => address))].sort();
  const files = new Map<string, Fetched>();
  for (const address of addresses) {
    const known = before.files.get(address);
    if (known && before.changed && !before.changed.has(address) && !('fault' in known)) files.set(address, known);
  }
  await fetchThese(addresses.filter((address) => !files.has(address)), files, route, before);

  const media = addresses.flatMap((address) => {
    const result = files.get(address);
    return result && 'file' in result ? [result.file] : [];
  });
  const problems = uses.flatMap(({ uid, documentId, locale, field, address }) => {
    const result = files.get(address);
    return result && 'fault' in result ? [{ uid, documentId, locale, field, message: result.fault }] : [];
  });
  return { media, files, problems };
}

async function fetchThese(addresses: readonly string[], files: Map<string, Fetched>, route: MediaRoute, { files: before, shown }: KnownMedia): Promise<void> {
  await mkdir(route.mediaDir, { recursive: true });
  if (addresses.length === 0) return;
  const index = await readMediaIndex(route.mediaDir);
  const waiting = addresses.values();
  const news: string[] = [];
  const work = async (): Promise<void> => {
    for (const address of waiting) {
      const fetched = await fetchFile(address, knownFile(before.get(address)) ?? index.get(address), route);
      files.set(address, 'file' in fetched ? shared(fetched, before.get(address), shown) : fetched);
      if (!('file' in fetched) || isSameContent(index.get(address), fetched)) continue;
      index.set(address, fetched);
      news.push(address);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  if (news.length > 0) await writeMediaIndex(route.mediaDir, index);
}

const knownFile = (fetched: Fetched | undefined): KnownFile | undefined => (fetched && 'file' in fetched ? fetched : undefined);

function shared({ version, file }: KnownFile, before: Fetched | undefined, shown: readonly MediaFile[]): KnownFile {
  const same = [knownFile(before)?.file, shown.find(({ address }) => address === file.address)].find((one) => isSameContent(one, file));
  return { version, file: same ?? file };
}
