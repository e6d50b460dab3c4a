import type { Snapshot } from '@sanctuary/shared-types';
import { messageOf } from '../lib/errors.ts';
import type { Parts } from './parts.ts';

type Shelf = Pick<Parts, 'releases' | 'logger'>;

/**
 * The content of a release, without what was withdrawn for ever, where this code can read it: after an update, older
 * releases may hold another form of it.
 * @param id of a release that may be gone
 */
export async function readableSnapshot(shelf: Shelf, id: string | undefined): Promise<Snapshot | undefined> {
  return readable(shelf, id, ({ releases }, known) => releases.snapshot(known));
}

/** As {@link readableSnapshot}, with all that the release was made from. */
export async function readableContent(shelf: Shelf, id: string | undefined): Promise<Snapshot | undefined> {
  return readable(shelf, id, ({ releases }, known) => releases.madeFrom(known));
}

async function readable(shelf: Shelf, id: string | undefined, read: (shelf: Shelf, id: string) => Promise<Snapshot>): Promise<Snapshot | undefined> {
  if (id === undefined || !(await shelf.releases.has(id))) return undefined;
  try {
    return await read(shelf, id);
  } catch (error) {
    shelf.logger.warn({ release: id, reason: messageOf(error) }, 'the content of an older release cannot be read');
    return undefined;
  }
}
