import type { Parts } from './parts.ts';

/** How many releases are kept to go back to. */
const kept = 10;

/**
 * Takes releases older than the last ten out of reach, but none that is live or still needed.
 * @returns deletes them, which takes longer and need not be waited for
 */
export async function retireOld({ memory, releases, step }: Parts): Promise<() => Promise<void>> {
  const { history, live, accepted, lock } = memory.known;
  const needed = new Set([live?.id, accepted?.release, lock?.base].filter((id) => id !== undefined));
  const keep = history.filter(({ id }, index) => index < kept || needed.has(id));
  const ids = new Set([...keep.map(({ id }) => id), ...needed]);
  const old = (await releases.all()).filter((id) => !ids.has(id));
  memory.change({ history: keep });
  releases.keepInMemory(needed);
  const aside = await Promise.all(old.map((id) => releases.setAside(id)));
  return async () => {
    if (aside.length > 0) await step('retire', () => releases.delete(aside));
  };
}
