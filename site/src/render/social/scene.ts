import { socialSize } from '../../content/sharing/social-pictures.ts';
import { type TextBlock, widthOf } from './text-block.ts';
import { colour } from './tokens.ts';

const { width, height } = socialSize;
const margin = 80;
const deck = 452;
const river = 584;

/** What is written in a picture. */
export interface Lettering {
  readonly title: TextBlock;
  /** Above the title. */
  readonly above: TextBlock | null;
  readonly direction: 'ltr' | 'rtl';
}

/** How wide a line may be, in pixels: up to the door. */
export const titleWidth = 720;

/** Sizes of letters in pixels, and how many lines there is room for. */
export const sizes = {
  site: { letters: [92, 80, 68, 56, 44], lines: 3 },
  part: { letters: [120, 100, 84, 68, 56, 44], lines: 2 },
  above: { letters: [38, 34, 30, 26], lines: 1 },
} as const;

/**
 * The picture: an open door, light behind it, on a bridge over the river. It is mirrored for those who read from the
 * right; the words are not.
 */
export function scene({ title, above, direction }: Lettering): string {
  const mirrored = direction === 'rtl' ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${colour('paper')}"/>
<g${mirrored}>${bridge()}${door()}</g>
${words({ title, above, direction })}</svg>`;
}

/** The five arches of Kingston Bridge. */
function bridge(): string {
  const span = width / 5;
  const arches = Array.from({ length: 5 }, (_, index) => {
    const [from, to] = [index * span + 20, (index + 1) * span - 20];
    return `<path d="M${from} ${river}A${(to - from) / 2} 92 0 0 1 ${to} ${river}z" fill="${colour('strong-tint')}"/>`;
  });
  const ripples = [[60, 604], [300, 616], [540, 602], [790, 614], [1010, 604]].map(([x, y]) => `<path d="M${x} ${y}h120" stroke="${colour('strong-tint')}" stroke-width="3" stroke-linecap="round" opacity="0.5"/>`);
  return [
    `<rect y="${deck}" width="${width}" height="${height - deck}" fill="${colour('strong')}"/>`,
    `<rect y="${deck}" width="${width}" height="8" fill="${colour('accent')}"/>`,
    ...arches,
    `<rect y="${river}" width="${width}" height="${height - river}" fill="${colour('strong-deep')}"/>`,
    ...ripples,
  ].join('');
}

/** The door of the site's mark, ajar, with the sun behind it. */
function door(): string {
  const [left, right, top] = [880, 1120, 120];
  const radius = (right - left) / 2;
  const arch = (inset: number): string => {
    const r = radius - inset;
    return `M${left + inset} ${deck}V${top + radius}a${r} ${r} 0 0 1 ${2 * r} 0V${deck}z`;
  };
  const middle = (left + right) / 2;
  return [
    `<path d="${arch(0)}" fill="${colour('accent')}"/>`,
    `<path d="${arch(24)}" fill="${colour('accent-tint')}"/>`,
    sun(middle + radius / 2 - 10),
    `<path d="M${left + 24} ${deck}V${top + radius}a${radius - 24} ${radius - 24} 0 0 1 ${radius - 24} ${24 - radius}V${deck}z" fill="${colour('strong-deep')}"/>`,
    `<circle cx="${middle - 22}" cy="${deck - 120}" r="9" fill="${colour('accent')}"/>`,
  ].join('');
}

/** Half of it is up. */
function sun(x: number): string {
  const rays = [30, 60, 90, 120, 150].map((degrees) => {
    const [along, up] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const at = (distance: number): string => `${round(x + along * distance)} ${round(deck - up * distance)}`;
    return `M${at(38)}L${at(47)}`;
  });
  return `<path d="M${x - 28} ${deck}a28 28 0 0 1 56 0z" fill="${colour('accent')}"/><path d="${rays.join('')}" stroke="${colour('accent')}" stroke-width="5" stroke-linecap="round"/>`;
}

function words({ title, above, direction }: Lettering): string {
  const leading = title.size * (direction === 'rtl' ? 1.4 : 1.18);
  // the middle of the letters in the middle of the paper that is left for them
  const first = (above ? 308 : deck / 2 + title.size * 0.34) - ((title.lines.length - 1) * leading) / 2;
  const place = (block: TextBlock, index: number, baseline: number, fill: string): string => {
    const line = block.lines[index];
    if (!line) return '';
    const scale = block.size / line.unitsPerEm;
    const x = direction === 'rtl' ? width - margin - widthOf(line) * block.size : margin;
    return `<g transform="translate(${round(x)} ${round(baseline)}) scale(${scale} -${scale})" fill="${fill}">${line.paths}</g>`;
  };
  return [
    ...title.lines.map((_, index) => place(title, index, first + index * leading, colour('strong-deep'))),
    ...(above?.lines.map((_, index) => place(above, index, 112 + index * above.size * 1.3, colour('ink-soft'))) ?? []),
  ].join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
