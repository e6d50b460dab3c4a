/**
 * Orders dates of any precision from old to new; of two that begin alike the vaguer comes first.
 * @param a `2022`, `2022-12` or `2022-12-06`
 * @param b likewise
 */
export function byDate(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
