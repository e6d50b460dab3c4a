/** A part of a file: its first and last byte, both included, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Which part of a file is asked for: sound and film are read in parts. Several parts at once count as the whole.
 * @param header `Range` as it came; empty where there is none
 * @param size bytes of the file
 * @returns `undefined` for the whole; `none` where the file has no such part
 */
export function spanOf(header: string, size: number): Span | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start < size && start <= end ? { start, end } : 'none';
}
