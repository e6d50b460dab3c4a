import { setTimeout as pause } from 'node:timers/promises';
import type { Check } from './check.ts';
import { runAll } from './run-all.ts';

const never = new AbortController().signal;
const said: string[] = [];
const say = (line: string): void => { said.push(line); };
beforeEach(() => { said.length = 0; });

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
