import { tombstone } from './withdrawal.ts';

/**
 * Joins ledgers of what was withdrawn: all that any of them holds, each tombstone once, by its id, and any other line once.
 * An older ledger can so never take the place of a newer one. A line that is damaged stays as it is, so that whoever reads
 * the ledger says so; a last line that was cut off was never answered for, and is left out.
 * @param ledgers texts with one JSON a line; the order of the first is kept, the others add to it
 */
export function joinLedgers(...ledgers: readonly string[]): string {
  const lines = new Map<string, string>();
  for (const line of ledgers.flatMap(linesOf)) {
    const read = tombstone.safeParse(parsed(line));
    const key = read.success ? read.data.id : line;
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

function linesOf(ledger: string): string[] {
  const lines = ledger.split('\n');
  const last = lines.pop() ?? '';
  return [...lines, ...(parsed(last) === undefined ? [] : [last])].filter((line) => line !== '');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
