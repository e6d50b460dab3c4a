import type { Remembered } from './memory.ts';
import type { Made } from './make-release.ts';
import type { Parts } from './parts.ts';

/**
 * Makes a finished release the public one, and remembers it.
 * @param also what else is true from this moment on
 */
export async function goLive(parts: Parts, made: Pick<Made, 'id' | 'snapshot'>, also: Partial<Remembered> = {}): Promise<void> {
  const { clock, memory, releases, ledger, step } = parts;
  memory.change({ state: 'releasing' });
  await memory.saved();
  // an entry may have been withdrawn while this was made
  if (ledger.concerns(made.snapshot)) throw new Error('Something was withdrawn while the release was made. It is made again without it.');
  await step('swap', () => releases.makeLive(made.id));
  await step('record', () => recordLive(parts, made, clock.now(), also));
}

/** Remembers which release is live. By itself it is for a publisher that was killed right after the swap. */
export async function recordLive(
  { memory, releases, liveSince, gone, ledger }: Pick<Parts, 'memory' | 'releases' | 'liveSince' | 'gone' | 'ledger'>,
  { id, snapshot }: Pick<Made, 'id' | 'snapshot'>,
  at: Date,
  also: Partial<Remembered>,
): Promise<void> {
  const { asOf, pages } = await releases.describe(id);
  const releasedAt = at.toISOString();
  await liveSince.record(id, snapshot, at);
  memory.change({
    live: { id, releasedAt, asOf, pages: pages.length },
    history: historyWith(memory.known, { id, releasedAt }),
    allowShrink: false,
    ...also,
  });
  await memory.saved();
  await gone.set([]);
  if (!ledger.concerns(await releases.madeFrom(id))) await gone.endHiding();
}

/** While a rollback holds the site, its base keeps its place, so that a further rollback goes further back. */
function historyWith({ history, lock }: Remembered, live: Remembered['history'][number]): Remembered['history'] {
  if (!lock) return [live, ...history.filter(({ id }) => id !== live.id)];
  if (history.some(({ id }) => id === live.id)) return history;
  return history.flatMap((entry) => (entry.id === lock.base ? [live, entry] : [entry]));
}
