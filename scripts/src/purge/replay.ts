import type { Parts } from '../publisher/parts.ts';
import { noteFound } from './again.ts';
import { hide, pause, type Hiding } from './hide.ts';
import { liveWithWithdrawn } from './live-content.ts';

/**
 * What a start does before anything is served or built: where a backup, an older release or another state was put back
 * that holds what was withdrawn for ever, that is kept back at once.
 */
export async function replay(parts: Hiding & Pick<Parts, 'progress'>): Promise<void> {
  const { search, memory, ledger } = parts;
  // of another release nobody knows whether it holds it
  if (ledger.tombstones.length > 0 && search.release !== memory.known.live?.id) await search.takeAway();
  const content = await liveWithWithdrawn(parts);
  if (content) {
    await noteFound(parts, content);
    await hide(parts);
    await pause(parts);
  }
  await parts.progress.hidden(ledger.tombstones);
}
