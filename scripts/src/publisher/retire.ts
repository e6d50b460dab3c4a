import type { Pace } from '../lib/trees.ts';
import type { Parts } from './parts.ts';
import { squeezeLive } from './squeeze.ts';

/** How many releases are kept to go back to. */
const kept = 10;

/** Takes releases older than the last ten out of reach, but none that is live or still needed. */
export async function retireOld({ memory, releases }: Parts): Promise<void> {
  const { history, live, accepted, lock } = memory.known;
  const needed = new Set([live?.id, accepted?.release, lock?.base].filter((id) => id !== undefined));
  const keep = history.filter(({ id }, index) => index < kept || needed.has(id));
  const ids = new Set([...keep.map(({ id }) => id), ...needed]);
  const old = (await releases.all()).filter((id) => !ids.has(id));
  if (keep.length < history.length) memory.change({ history: keep });
  releases.keepInMemory(needed);
  await Promise.all(old.map((id) => releases.setAside(id)));
}

/**
 * What is done when a release is live: a copy of it is made ready for the next, what is left of others is deleted, and its
 * pages are squeezed.
 * @param pace lets what somebody waits for go first
 */
export async function clearUp(parts: Parts, pace: Pace): Promise<void> {
  const { memory, releases, trust, step } = parts;
  const { workshop } = releases;
  const { live } = memory.known;
  if (live && trust.isWhole && !workshop.isPrepared(live.id)) await step('spare', () => workshop.prepareCopy(live.id));
  if (workshop.hasRubbish) await step('retire', () => workshop.deleteRubbish(pace));
  if (live && (await releases.hasPages(live.id))) await step('squeeze', () => squeezeLive(parts, live.id, pace));
}
