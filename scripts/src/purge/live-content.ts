import type { Snapshot } from '@sanctuary/shared-types';
import type { Remembered } from '../publisher/memory.ts';
import type { Parts } from '../publisher/parts.ts';
import { readableContent } from '../publisher/readable-snapshot.ts';

/** What is known of the live release. */
export type LiveRelease = Pick<Parts, 'releases' | 'ledger' | 'logger'> & { readonly memory: { readonly known: Pick<Remembered, 'live'> } };

/**
 * The content of the live release with something that was withdrawn for ever in it.
 * @returns `undefined` where nothing is live, where it holds nothing of that, or where this code cannot read it
 */
export async function liveWithWithdrawn(parts: LiveRelease): Promise<Snapshot | undefined> {
  const content = await readableContent(parts, parts.memory.known.live?.id);
  return content && parts.ledger.concerns(content) ? content : undefined;
}

/**
 * Whether the live release holds nothing of what was withdrawn for ever.
 * @throws {Error} where this code cannot read what it was made from: then nobody knows
 */
export async function liveIsClear({ releases, memory, ledger }: Omit<LiveRelease, 'logger'>): Promise<boolean> {
  const { live } = memory.known;
  return live === null || !ledger.concerns(await releases.madeFrom(live.id));
}
