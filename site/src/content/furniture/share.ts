import { encode } from 'uqr';

/** A page's address for another phone, or for paper. */
export interface ShareView {
  readonly address: string;
  /** The QR code of the address: its side in modules, and its dark ones as a path of strokes one module wide. */
  readonly code: { readonly size: number; readonly path: string };
}

const made = new Map<string, ShareView['code']>();

/** @param address whole address of the page */
export function shareView(address: string): ShareView {
  const code = made.get(address) ?? draw(address);
  made.set(address, code);
  return { address, code };
}

/**
 * The least correction is enough for a clean print, and makes the squares largest. One pattern for all: every reader
 * knows all eight, and to try which looks best would take as long as all else on a page.
 */
function draw(address: string): ShareView['code'] {
  const { data, size } = encode(address, { ecc: 'L', border: 0, maskPattern: 0 });
  const path = data.map((row, y) => [...runs(row)].map(([x, length]) => `M${x} ${y}h${length}`).join('')).join('');
  return { size, path };
}

/** Where dark modules begin in a row, and how many follow. */
function* runs(row: readonly boolean[]): Generator<readonly [number, number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    yield [start, x - start + 1];
  }
}
