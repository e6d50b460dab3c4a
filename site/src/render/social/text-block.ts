import type { Line } from './lettering.ts';

/** Words in a picture, on as many lines as they need. */
export interface TextBlock {
  readonly lines: readonly Line[];
  /** Height of the letters, pixels. */
  readonly size: number;
}

/** Makes a line of words; `null` where no font can. */
export type Letter = (text: string) => Line | null;

/** A word, and its width at a letter size of 1. */
interface Word {
  readonly text: string;
  readonly width: number;
}

const step = 0.02;

/**
 * The largest of some sizes at which words fit, on lines as even as can be.
 * @param sizes pixels, largest first; at the last one they are set whether they fit or not
 * @param width pixels that a line may have
 * @param mostLines how many lines there is room for
 * @returns `null` where no font can write them
 */
export function textBlock(text: string, letter: Letter, sizes: readonly number[], width: number, mostLines: number): TextBlock | null {
  const words = measured(text, letter);
  const [first] = words ?? [];
  if (!words || !first) return null;
  const doubled = letter(`${first.text} ${first.text}`);
  const space = doubled ? widthOf(doubled) - 2 * first.width : 0;
  const size = sizes.find((one) => fits(words, space, width / one, mostLines)) ?? sizes.at(-1) ?? width;
  const lines = balanced(words, space, width / size).map((line) => letter(line.map((word) => word.text).join(' ')));
  return { size, lines: lines.filter((line) => line !== null) };
}

/** Width of a line at a letter size of 1. */
export function widthOf({ width, unitsPerEm }: Line): number {
  return width / unitsPerEm;
}

function measured(text: string, letter: Letter): readonly Word[] | null {
  const words = text.trim().split(/\s+/).map((word) => ({ text: word, line: letter(word) }));
  return words.some(({ line }) => !line) ? null : words.map(({ text: word, line }) => ({ text: word, width: line ? widthOf(line) : 0 }));
}

function fits(words: readonly Word[], space: number, width: number, mostLines: number): boolean {
  return wrapped(words, space, width).length <= mostLines && words.every((word) => word.width <= width);
}

/** The narrowest lines of the same number: no word is left alone. */
function balanced(words: readonly Word[], space: number, width: number): readonly (readonly Word[])[] {
  let lines = wrapped(words, space, width);
  for (let narrower = width; fits(words, space, narrower, lines.length); narrower -= step * width) lines = wrapped(words, space, narrower);
  return lines;
}

function wrapped(words: readonly Word[], space: number, width: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const current = lines.at(-1);
    if (current && word.width + space <= room) current.push(word);
    else lines.push([word]);
    room = (current && lines.at(-1) === current ? room - space : width) - word.width;
  }
  return lines;
}
