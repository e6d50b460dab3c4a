import { afterEach, expect, jest, test } from '@jest/globals';
import { snapshotDigest, takeSnapshot, type TakenSnapshot } from '@sanctuary/site';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { cleanUp, atEnd, temporaryFolder } from '../testing/clean-up.ts';
import { Officers } from '../testing/cms/officers.ts';
import { startCms, type RunningCms } from '../testing/cms/running-cms.ts';

jest.setTimeout(600_000);
afterEach(cleanUp);

// To try more, on PostgreSQL, or the same again: STEPS=300 DATABASE_URL=postgres://… SEED=17
const steps = Number(process.env['STEPS'] ?? 25);
const seed = Number(process.env['SEED'] ?? randomInt(1_000_000));
const now = new Date('2026-11-22T12:00:00Z');

const reader = (cms: RunningCms, mediaDir: string) => (before: Partial<Pick<Parameters<typeof takeSnapshot>[0], 'previous' | 'last' | 'whole'>>) =>
  takeSnapshot({ cmsUrl: cms.url, token: cms.token, siteUrl: 'https://sanctuary.example', mediaDir, now, ...before });

test('whatever officers do, the difference comes to the same as reading everything', async () => {
  const folder = await temporaryFolder();
  const cms = await startCms(folder, process.env['DATABASE_URL']);
  atEnd(() => cms.stop());
  const officers = await Officers.begin(cms, seed);
  const take = reader(cms, path.join(folder, 'media'));
  const done: string[] = [];
  let taken: TakenSnapshot = await take({});
  let byDifference = 0;
  for (let step = 0; step < steps; step += 1) {
    // the publisher does not see every state: an entry may go and come back between two looks
    for (let acts = 1 + (step % 3); acts > 0; acts -= 1) done.push(await officers.act());
    const before = taken;
    const previous = before.snapshot;
    taken = await take({ previous, last: before.reading });
    if (!taken.isWhole) byDifference += 1;
    const whole = await take({ previous, last: before.reading, whole: true });
    const fresh = await take({ previous: structuredClone(previous) });
    const said = `seed ${seed}, step ${step}: ${done.slice(-9).join('; ')}`;
    expect({ said, missed: whole.missed, problems: taken.problems, entries: taken.snapshot }).toEqual({ said, missed: [], problems: fresh.problems, entries: fresh.snapshot });
    expect(new Set([taken, whole, fresh].map(({ snapshot }) => snapshotDigest(snapshot))).size).toBe(1);
    expect({ said, copied: copied(previous, taken.snapshot) }).toEqual({ said, copied: [] });
  }
  expect(byDifference).toBe(steps);
});

type Content = TakenSnapshot['snapshot'];

/** Entries and files that did not change, and yet are other objects than before. */
function copied(before: Content, after: Content): unknown[] {
  const all = ({ entries, media }: Content): object[] => [...Object.values(entries).flat(), ...media];
  const old = new Map(all(before).map((part) => [JSON.stringify(part), part]));
  return all(after).filter((part) => (old.get(JSON.stringify(part)) ?? part) !== part);
}
