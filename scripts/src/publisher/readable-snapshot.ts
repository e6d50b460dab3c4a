import type { Snapshot } from '@sanctuary/shared-types';
import { messageOf } from '../lib/errors.ts';
import type { Parts } from './parts.ts';

/**
 * The content of a release, where this code can read it: after an update, older releases may hold another form of it.
 * @param id of a release that may be gone
 */
export async function readableSnapshot({ releases, logger }: Pick<Parts, 'releases' | 'logger'>, id: string | undefined): Promise<Snapshot | undefined> {
  if (id === undefined || !(await releases.has(id))) return undefined;
  try {
    return await releases.snapshot(id);
  } catch (error) {
    logger.warn({ release: id, reason: messageOf(error) }, 'the content of an older release cannot be read');
    return undefined;
  }
}
