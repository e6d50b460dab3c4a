import { setTimeout as pause } from 'node:timers/promises';
import type { Check } from './check.ts';
import { runAll } from './run-all.ts';

const never = new AbortController().signal;
const said: string[] = [];
const say = (line: string): void => { said.push(line); };
beforeEach(() => { said.length = 0; });

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

let atOnce = 0;
let most = 0;
function check(name: string, counts: Partial<{ passed: number; failed: number; skipped: number }>, alone = false): Check {
  return {
    name, alone,
    async run() {
      atOnce += 1;
      most = Math.max(most, atOnce);
      if (alone) expect(atOnce).toBe(1);
      await pause(20);
      atOnce -= 1;
      return { counts: { passed: 0, failed: 0, skipped: 0, ...counts }, output: `1 passed, 0 failed\nwords of ${name}` };
    },
  };
}

test('counts of all checks are added, and at most two run at a time', async () => {
  most = 0;
  const checks = [check('a', { passed: 2 }), check('b', { passed: 1, skipped: 1 }), check('c', { failed: 1 }), check('d', { passed: 1 }, true), check('e', { passed: 1 })];
  await expect(runAll(checks, 2, never, say)).resolves.toEqual({ passed: 5, failed: 1, skipped: 1 });
  expect(most).toBe(2);
});

test('each check is one line; only a failed one shows what it said, set in', async () => {
  await runAll([check('good', { passed: 3 }), check('bad', { passed: 1, failed: 2 })], 1, never, say);
  expect(said.join('\n')).toMatch(/^✓ good: 3 passed \(0 s\)\n✗ bad: 1 passed, 2 failed \(0 s\)\n {4}1 passed, 0 failed\n {4}words of bad$/);
});

test('a check that breaks off is a failure', async () => {
  const broken: Check = { name: 'broken', run: () => Promise.reject(new Error('no disk')) };
  await expect(runAll([broken], 2, never, say)).resolves.toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(said.join('\n')).toContain('no disk');
});

test('nothing more is begun once it was stopped', async () => {
  await expect(runAll([check('a', { passed: 1 })], 2, AbortSignal.abort(), say)).resolves.toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('while the sources are built, checks of the sources alone are begun, one fewer at a time', async () => {
  most = 0;
  const { promise: built, resolve } = Promise.withResolvers<undefined>();
  let isBuilt = false;
  const ofSources = ['a', 'b'].map((name) => ({ ...check(name, { passed: 1 }), ofSources: true }));
  const last = check('c', { passed: 1 });
  const later: Check = { ...last, run: (signal) => { expect(isBuilt).toBe(true); return last.run(signal); } };
  const counts = runAll([...ofSources, later], 2, never, say, built);
  await until(() => said.length === 2);
  expect(said.join()).toMatch(/a: .*b: /);
  expect(most).toBe(1);
  isBuilt = true;
  resolve(undefined);
  await expect(counts).resolves.toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test('what cannot be built stops the checks that need it', async () => {
  const needing: Check = { name: 'needing', run: () => { throw new Error('It was begun'); } };
  await expect(runAll([needing], 2, never, say, Promise.reject(new Error('no such type')))).rejects.toThrow('no such type');
  expect(said).toEqual([]);
});
