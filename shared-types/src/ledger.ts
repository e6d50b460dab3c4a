import { tombstone, type Tombstone } from './withdrawal.ts';

// A ledger of what was withdrawn is a text with one JSON a line: lines are added, never changed. Everybody who reads one
// does it here, so that all understand the same by it.

/**
 * Reads a ledger of tombstones.
 * @param file its name, for the error
 * @returns each once, the oldest first. A last line that was cut off was never answered for, and is left out
 * @throws {Error} naming the file, the line and the remedy where one is damaged: what it said must not come back unnoticed
 */
export function readLedger(text: string, file: string): Tombstone[] {
  const found = linesOf(text).flatMap((line, index) => {
    if (line === '') return [];
    const read = tombstone.safeParse(parsed(line));
    if (!read.success) throw new Error(`Line ${index + 1} of ${file} is damaged, so what it withdrew could come back. Put the line back from a backup.`);
    return [read.data];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/**
 * Whether the end of a ledger, after its last line break, is a line that only lacks the break: somebody put it back with
 * an editor. Anything else was cut off while it was written, and must go before the next line is added.
 */
export const isWholeLine = (end: string): boolean => parsed(end) !== undefined;

/**
 * Joins ledgers of what was withdrawn: all that any of them holds, each tombstone once, by its id, and any other line once.
 * An older ledger can so never take the place of a newer one. A line that is damaged stays as it is, so that whoever reads
 * the ledger says so; a last line that was cut off is left out.
 * @param ledgers texts with one JSON a line; the order of the first is kept, the others add to it
 */
export function joinLedgers(...ledgers: readonly string[]): string {
  const lines = new Map<string, string>();
  for (const line of ledgers.flatMap(linesOf).filter((one) => one !== '')) {
    const read = tombstone.safeParse(parsed(line));
    const key = read.success ? read.data.id : line;
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

function linesOf(ledger: string): string[] {
  const lines = ledger.split('\n');
  const last = lines.pop() ?? '';
  return isWholeLine(last) ? [...lines, last] : lines;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
