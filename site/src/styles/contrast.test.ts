/** @jest-environment node */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const read = (file: string): Promise<string> => readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

type Colours = ReadonlyMap<string, string>;

/** The colours of a block of tokens, by name. */
function coloursIn(css: string): Colours {
  return new Map([...css.matchAll(/--([a-z-]+):\s*#([0-9a-f]{3}|[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex.length === 3 ? hex.replace(/./g, '$&$&') : hex]));
}

/** Relative luminance ({@link https://www.w3.org/TR/WCAG22/#dfn-relative-luminance}). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => {
    const hex = colours.get(name);
    if (hex === undefined) throw new Error(`There is no colour --${name}`);
    return luminance(hex);
  }).sort((one, other) => other - one);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

const tokens = await read('tokens.css');
const darkAt = tokens.indexOf('@media (prefers-color-scheme: dark)');
const light = coloursIn(tokens.slice(0, darkAt));
const dark: Colours = new Map([...light, ...coloursIn(tokens.slice(darkAt))]);
const rows = [...(await read('../../../docs/design.md')).matchAll(/^\| `([a-z-]+)` on `([a-z-]+)` \| [^|]+ \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(([, front = '', back = '', need, inLight, inDark]) => ({ front, back, need: Number(need), stated: [inLight, inDark] }));

it('is computed for every pair that the design names', () => {
  expect(rows.length).toBeGreaterThan(15);
});

it.each(rows)('is enough for $front on $back, and as the design says', ({ front, back, need, stated }) => {
  const computed = [light, dark].map((colours) => contrast(colours, front, back));
  for (const ratio of computed) expect(ratio).toBeGreaterThanOrEqual(need);
  expect(stated).toEqual(computed.map((ratio) => ratio.toFixed(1)));
});
