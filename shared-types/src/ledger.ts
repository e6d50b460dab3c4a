import { z } from 'zod';

const named = z.object({ id: z.string() });

/**
 * Joins ledgers of tombstones: all that any of them holds, each tombstone once, by its id. An older ledger can so never
 * take the place of a newer one. A line that is damaged stays as it is, so that whoever reads the ledger says so; a last
 * line that was cut off was never answered for, and is left out.
 * @param ledgers texts with one tombstone as JSON a line; the order of the first is kept, the others add to it
 */
export function joinLedgers(...ledgers: readonly string[]): string {
  const lines = new Map<string, string>();
  for (const line of ledgers.flatMap(linesOf)) {
    const key = idIn(line) ?? line;
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

function linesOf(ledger: string): string[] {
  const lines = ledger.split('\n');
  const last = lines.pop() ?? '';
  return [...lines, ...(idIn(last) === undefined ? [] : [last])].filter((line) => line !== '');
}

function idIn(line: string): string | undefined {
  try {
    return named.parse(JSON.parse(line)).id;
  } catch {
    return undefined;
  }
}
