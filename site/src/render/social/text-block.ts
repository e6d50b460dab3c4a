import type { Line } from './lettering.ts';

/** Words in a picture, on as many lines as they need. */
export interface TextBlock {
  readonly lines: readonly Line[];
  /** Height of the letters, pixels. */
  readonly size: number;
}

const step = 20;

/** Makes a line of words; `null` where no font can. */
export type Letter = (text: string) => Line | null;

/**
 * The largest of some sizes at which words fit.
 * @param sizes pixels, largest first; at the last one they are set whether they fit or not
 * @param width pixels that a line may have
 * @param mostLines how many lines there is room for
 * @returns `null` where no font can write them
 */
export function textBlock(text: string, letter: Letter, sizes: readonly number[], width: number, mostLines: number): TextBlock | null {
  let block: TextBlock | null = null;
  for (const size of sizes) {
    const lines = wrapped(text, letter, width / size);
    if (!lines) return null;
    block = { lines, size };
    if (fits(block, width, mostLines)) return balanced(text, letter, block, width);
  }
  return block;
}

function fits({ lines, size }: TextBlock, width: number, mostLines: number): boolean {
  return lines.length <= mostLines && lines.every((line) => widthOf(line) * size <= width);
}

/** The same number of lines, as even as can be: no word is left alone. */
function balanced(text: string, letter: Letter, block: TextBlock, width: number): TextBlock {
  let best = block;
  for (let narrower = width - step; narrower > 0; narrower -= step) {
    const lines = wrapped(text, letter, narrower / block.size);
    const even = lines && { ...block, lines };
    if (!even || !fits(even, narrower, block.lines.length)) return best;
    best = even;
  }
  return best;
}

/** Width of a line at a letter size of 1. */
export function widthOf({ width, unitsPerEm }: Line): number {
  return width / unitsPerEm;
}

function wrapped(text: string, letter: Letter, width: number): readonly Line[] | null {
  const lines: Line[] = [];
  let words: string[] = [];
  let current: Line | null = null;
  for (const word of text.split(/\s+/)) {
    const longer = letter([...words, word].join(' '));
    if (!longer) return null;
    if (current && widthOf(longer) > width) {
      lines.push(current);
      words = [word];
      current = letter(word);
    } else {
      words.push(word);
      current = longer;
    }
  }
  return current ? [...lines, current] : lines;
}
