/** Median, 95th percentile and largest of some measures. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
}

/** @param measures at least one */
export function figuresOf(measures: readonly number[]): Figures {
  const sorted = [...measures].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), largest: at(1) };
}

/**
 * A small table for a terminal, columns aligned.
 * @param rows the first one names the columns
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
