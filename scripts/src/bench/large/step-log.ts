import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** A step of publishing that the publisher has logged. Moments are milliseconds since 1970. */
export interface LoggedStep {
  readonly step: string;
  readonly began: number;
  readonly ended: number;
}

const line = z.object({ time: z.iso.datetime(), step: z.string(), ms: z.number() });

/** Steps that the publisher logged, in the order in which they ended. */
export function stepsIn(log: string): LoggedStep[] {
  return log.split('\n').flatMap((text) => {
    const parsed = line.safeParse(jsonOf(text));
    if (!parsed.success) return [];
    const ended = Date.parse(parsed.data.time);
    return [{ step: parsed.data.step, began: ended - parsed.data.ms, ended }];
  });
}

export async function readSteps(file: string): Promise<LoggedStep[]> {
  return stepsIn(await readFile(file, 'utf8'));
}

/** How long a log must say nothing, in milliseconds, and how often it is looked at. */
const quiet = 1500;
const glance = 100;

/** Waits until nothing was written to a log for a while. */
export async function untilQuiet(file: string): Promise<void> {
  let before = -1;
  for (let since = 0; since < quiet; since += glance) {
    const { size } = await stat(file);
    if (size !== before) since = 0;
    before = size;
    await pause(glance);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What happened between the press of Publish and the first byte of the new page, in milliseconds by step, in order.
 * `event` is everything before the snapshot, `first byte` what came after the swap. Steps may run side by side.
 * @param pressed when Publish was pressed
 * @param served when the new page was there
 * @returns nothing where the log does not tell
 */
export function stepsOfEdit(steps: readonly LoggedStep[], pressed: number, served: number): ReadonlyMap<string, number> {
  const within = steps.filter(({ began, ended }) => began >= pressed && ended <= served + 5);
  const swap = within.findLast(({ step }) => step === 'swap');
  const snapshot = swap && within.findLast(({ step, ended }) => step === 'snapshot' && ended <= swap.began + 5);
  if (!swap || !snapshot) return new Map();
  const took = new Map([['event', snapshot.began - pressed]]);
  for (const { step, began, ended } of within) {
    if (began >= snapshot.began && ended <= swap.ended) took.set(step, (took.get(step) ?? 0) + ended - began);
  }
  return took.set('first byte', Math.max(0, served - swap.ended));
}
