import type { Attempted } from './attempt.ts';
import type { Reason } from './look.ts';
import type { Times } from './times.ts';

/** Shortest time until a look for the clock's sake, in milliseconds. */
const shortestNap = 1000;

/**
 * When to look next, where nobody asks for it before.
 * @param failures how many attempts have failed one after the other
 * @returns milliseconds from now, and why
 */
export function nextLook({ outcome, nextChange }: Attempted, failures: number, times: Times, now: Date): { after: number; reason: Reason } {
  if (outcome === 'failed') return { after: Math.min(times.firstRetry * 2 ** (failures - 1), times.longestRetry), reason: 'retry' };
  const untilChange = nextChange ? Math.max(shortestNap, nextChange.getTime() - now.getTime()) : Infinity;
  return untilChange < times.betweenLooks ? { after: untilChange, reason: 'moment' } : { after: times.betweenLooks, reason: 'timer' };
}
