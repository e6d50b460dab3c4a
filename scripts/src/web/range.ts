/** Bytes of a file, both ends included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The one range that a player asks for ({@link https://www.rfc-editor.org/rfc/rfc9110#section-14.2}).
 * @param header `range`
 * @param size of the file, in bytes
 * @returns `undefined` to send the whole file, also where several ranges are asked for; `null` where there is no such range
 */
export function readRange(header: string | undefined, size: number): Range | null | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? null : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? null : { start, end };
}
