import { z } from 'zod';

const named = z.object({ id: z.string() });

/**
 * Joins ledgers of tombstones: all that any of them holds, each tombstone once, by its id. An older ledger can so never
 * take the place of a newer one. A line that cannot be read stays as it is: nothing of a ledger is ever thrown away.
 * @param ledgers texts with one tombstone as JSON a line; the order of the first is kept, the others add to it
 */
export function joinLedgers(...ledgers: readonly string[]): string {
  const lines = new Map<string, string>();
  for (const line of ledgers.flatMap((text) => text.split('\n'))) {
    const key = keyOf(line);
    if (line !== '' && !lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

function keyOf(line: string): string {
  try {
    return named.parse(JSON.parse(line)).id;
  } catch {
    // its writer was stopped half-way
    return line;
  }
}
