import { randomBytes } from 'node:crypto';
import type { Cell } from '../content/tracking/cells.ts';
import type { Part } from '../content/tracking/part.ts';

/** Where parts stand in the bytes of a page, three numbers for each, from top to bottom: its cell, where it begins, and where it ends. */
export type Places = Uint32Array;

/** A page as bytes, in memory of its own, and where its parts stand. */
export interface PlacedPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly places: Places;
}

const cellDigits = 8;
/** What would not be counted in a page that got a new part: islands are numbered, and policies allow scripts and styles by their digests. */
const countedByPage = /<(?:astro-island|script|style)\b/i;

/**
 * Finds out where parts stand on pages: a comment before and behind each, which no content could know, is taken out
 * again. Looking for the HTML itself would find no part that shows nothing, such as a banner that is off.
 */
export class PartMarks {
  readonly #begin = `<!--${randomBytes(16).toString('hex')}`;
  readonly #length = this.#begin.length + cellDigits + '-->'.length;

  /** @throws {Error} for HTML that is not the same on every page */
  readonly mark = ({ cell }: Part<object>, html: string): string => {
    if (countedByPage.test(html)) throw new Error('A part that many pages share holds no scripts, styles or islands.');
    const mark = `${this.#begin}${cell.toString(16).padStart(cellDigits, '0')}-->`;
    return mark + html + mark;
  };

  /** @param marked bytes of a page as Astro made it */
  takeOut(marked: Uint8Array<ArrayBuffer>): PlacedPage {
    const page = Buffer.from(marked.buffer, marked.byteOffset, marked.byteLength);
    const marks: number[] = [];
    for (let at = page.indexOf(this.#begin); at !== -1; at = page.indexOf(this.#begin, at + this.#length)) marks.push(at);
    if (marks.length === 0) return { bytes: marked, places: new Uint32Array() };
    const bytes = new Uint8Array(marked.length - marks.length * this.#length);
    const places = new Uint32Array((marks.length / 2) * 3);
    let [from, to] = [0, 0];
    for (const [count, mark] of marks.entries()) {
      bytes.set(marked.subarray(from, mark), to);
      to += mark - from;
      from = mark + this.#length;
      const place = (count >> 1) * 3;
      if (count % 2 === 0) places[place] = Number.parseInt(page.toString('latin1', mark + this.#begin.length, from - '-->'.length), 16);
      places[place + 1 + (count % 2)] = to;
    }
    bytes.set(marked.subarray(from), to);
    return { bytes, places };
  }
}

/** The cells of the parts of a page. */
export function* cellsOf(places: Places): Generator<Cell> {
  for (let place = 0; place < places.length; place += 3) yield places[place] ?? 0;
}

/** The bytes of the parts of a page, by their cells. */
export function* partsOf({ bytes, places }: PlacedPage): Generator<readonly [Cell, Uint8Array]> {
  for (let place = 0; place < places.length; place += 3) {
    const [cell = 0, from = 0, to = 0] = places.subarray(place, place + 3);
    yield [cell, bytes.subarray(from, to)];
  }
}

/**
 * Puts other parts into a page.
 * @param parts bytes of the parts that are others, by their cells; any other stays
 */
export function withParts({ bytes: before, places: old }: { readonly bytes: Uint8Array; readonly places: Places }, parts: ReadonlyMap<Cell, Uint8Array>): PlacedPage {
  const places = new Uint32Array(old.length);
  const pieces: Uint8Array[] = [];
  let [from, to] = [0, 0];
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    to += piece.length;
  };
  for (let place = 0; place < old.length; place += 3) {
    const [cell = 0, begin = 0, end = 0] = old.subarray(place, place + 3);
    add(before.subarray(from, begin));
    const start = to;
    add(parts.get(cell) ?? before.subarray(begin, end));
    places.set([cell, start, to], place);
    from = end;
  }
  add(before.subarray(from));
  const bytes = new Uint8Array(to);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, places };
}
