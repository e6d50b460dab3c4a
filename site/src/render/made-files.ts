import type { Snapshot } from '@sanctuary/shared-types';
import { makeMedia, publishedPaths } from './media-files.ts';
import type { MadeFile } from './picture-files.ts';
import { makeSocialPictures, socialFiles } from './social/social-files.ts';

/** Files of a release that no page's code makes: pictures and documents. */
export interface MadeFiles {
  readonly made: readonly MadeFile[];
  /** Addresses of those of the last release that are no more. */
  readonly gone: readonly string[];
}

/**
 * Makes pictures and documents.
 * @param mediaDir the media store that the snapshot was taken into
 * @param last the snapshot whose files are there already: only what differs from them is made
 * @param signal stops before the next file
 */
export async function makeFiles(snapshot: Snapshot, mediaDir: string, last: Snapshot | undefined, signal: AbortSignal): Promise<MadeFiles> {
  const [media, social] = [mediaDifference(snapshot, last), socialDifference(snapshot, last)];
  const made = await Promise.all([makeMedia(media.wanted, mediaDir, signal), makeSocialPictures(social.wanted, mediaDir, signal)]);
  return { made: made.flat(), gone: [...media.gone, ...social.gone] };
}

function mediaDifference({ media }: Snapshot, last: Snapshot | undefined) {
  const before = new Set(last?.media.flatMap(publishedPaths));
  const after = new Set(media.flatMap(publishedPaths));
  return { wanted: media.filter((file) => publishedPaths(file).some((path) => !before.has(path))), gone: [...before].filter((path) => !after.has(path)) };
}

function socialDifference(snapshot: Snapshot, last: Snapshot | undefined) {
  const before = new Map((last ? socialFiles(last) : []).map((file) => [file.path, JSON.stringify(file)]));
  const files = socialFiles(snapshot);
  const after = new Set(files.map(({ path }) => path));
  return { wanted: files.filter((file) => before.get(file.path) !== JSON.stringify(file)), gone: [...before.keys()].filter((path) => !after.has(path)) };
}
