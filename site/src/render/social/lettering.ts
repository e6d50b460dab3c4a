import { localeOf } from '@sanctuary/shared-types';
import { Buffer as TextBuffer, type Font, shape } from 'harfbuzzjs';

/** Words as an outline: a font is needed once, here, and not by whoever draws the picture. */
export interface Line {
  /** SVG paths at the font's own size, from the left end of the line, its baseline at 0, upwards. */
  readonly paths: string;
  /** In units of the font. */
  readonly width: number;
  readonly unitsPerEm: number;
}

/** Characters that only order what is around them. */
const invisible = /[\u200e\u200f\u2066-\u2069]/g;
const runsLeftToRight = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * Words on one line, letters joined and ordered as their script wants.
 * @param lang language of the words
 * @returns `null` where no font has all the letters, or where words of both directions would have to be put in order
 */
export function lineOf(text: string, lang: string, fonts: readonly Font[]): Line | null {
  const letters = text.replace(invisible, '');
  const isMixed = localeOf(lang).direction === 'rtl' && runsLeftToRight.test(letters) && /\p{Script=Arabic}/u.test(letters);
  if (isMixed) return null;
  for (const font of fonts) {
    const line = shaped(letters, font);
    if (line) return line;
  }
  return null;
}

function shaped(text: string, font: Font): Line | null {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  if (glyphs.some(({ codepoint }) => codepoint === 0)) return null;
  let x = 0;
  const paths = glyphs.map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const path = `<path transform="translate(${x + xOffset} ${yOffset})" d="${font.glyphToPath(codepoint)}"/>`;
    x += xAdvance;
    return path;
  });
  return { paths: paths.join(''), width: x, unitsPerEm: font.face.upem };
}
