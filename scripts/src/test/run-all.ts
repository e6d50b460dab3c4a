import type { Check, CheckResult } from './check.ts';
import { add, nothing, type Counts } from './counts.ts';

/**
 * Runs checks in their order, a few at a time, and reports each in one line as it ends.
 * @param atATime how many may run at once; one that runs alone waits for all before it
 * @param say shows a line
 * @param built ends when the sources are built. Until then that takes the place of one check, and checks of the sources alone
 * are begun; where it fails, no others are
 * @returns the counts of all
 */
export async function runAll(checks: readonly Check[], atATime: number, signal: AbortSignal, say: (line: string) => void, built: Promise<void> = Promise.resolve()): Promise<Counts> {
  const running = new Set<Promise<void>>();
  const building = built.catch(() => undefined).then(() => { running.delete(building); });
  running.add(building);
  let counts = nothing;
  const start = (check: Check): void => {
    const ended = runOne(check, signal, say).then((result) => {
      counts = add(counts, result);
      running.delete(ended);
    });
    running.add(ended);
  };
  for (const check of checks) {
    if (!check.ofSources) await built;
    while (running.size >= (check.alone ? 1 : atATime)) await Promise.race(running);
    if (signal.aborted) break;
    start(check);
    if (check.alone) await Promise.all(running);
  }
  await Promise.all(running);
  return counts;
}

async function runOne(check: Check, signal: AbortSignal, say: (line: string) => void): Promise<Counts> {
  const began = Date.now();
  const seconds = (): number => Math.round((Date.now() - began) / 1000);
  const ticking = setInterval(() => { say(`  ${check.name}: ${seconds()} s so far`); }, 30_000);
  const { counts, output } = await check.run(signal).catch(brokenOff);
  clearInterval(ticking);
  const numbers = [
    `${counts.passed} passed`,
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
  ].join(', ');
  if (counts.failed > 0) say(`✗ ${check.name}: ${numbers} (${seconds()} s)\n${indented(output)}`);
  else say(`✓ ${check.name}: ${numbers} (${seconds()} s)`);
  return counts;
}

function brokenOff(error: unknown): CheckResult {
  return { counts: { passed: 0, failed: 1, skipped: 0 }, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** So that no line of a tool's own summary can be taken for ours. */
const indented = (text: string): string => text.trim().split('\n').map((line) => `    ${line}`).join('\n');
