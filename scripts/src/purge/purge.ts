import { codeOf, messageOf } from '../lib/errors.ts';
import type { Parts } from '../publisher/parts.ts';
import { pause } from './hide.ts';
import { releaseWithout } from './release-without.ts';
import { stores } from './stores.ts';

/**
 * Takes out of all that is served and kept what was withdrawn for ever: from the live release first, then from every store.
 * What it could not do it can be asked for again.
 * @returns whether nothing is left
 * @throws the reason of the signal, where it was broken off
 */
export async function purge(parts: Parts, signal: AbortSignal): Promise<boolean> {
  const { tombstones } = parts.ledger;
  await replaceLive(parts, signal);
  let isClear = true;
  for (const { name, clear } of stores) {
    signal.throwIfAborted();
    try {
      await parts.step('clear', () => clear(parts));
      await parts.progress.cleared(tombstones, name);
    } catch (error) {
      isClear = false;
      parts.logger.error({ store: name, code: codeOf(error) }, 'what was withdrawn could not be cleared; it is tried again');
    }
  }
  if (isClear) {
    await parts.progress.done(tombstones);
    parts.logger.info({ withdrawals: tombstones.length }, 'nothing holds what was withdrawn');
  }
  return isClear;
}

/** While that takes long, or where it cannot be done, all that names what was withdrawn is kept back. */
async function replaceLive(parts: Parts, signal: AbortSignal): Promise<void> {
  const { clock, times, logger, step } = parts;
  const keepBack = (): Promise<void> => step('pause', () => pause(parts)).catch((error: unknown) => {
    logger.error({ code: codeOf(error) }, 'files that name what was withdrawn could not be kept back');
  });
  let pausing: Promise<void> | undefined;
  const cancel = clock.after(times.pause, () => { pausing = keepBack(); });
  try {
    await step('without', () => releaseWithout(parts, signal));
  } catch (error) {
    signal.throwIfAborted();
    logger.error({ reason: messageOf(error) }, 'a release without what was withdrawn could not be made; it is tried again');
    await keepBack();
  } finally {
    cancel();
    await pausing;
  }
}
