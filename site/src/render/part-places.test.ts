import { partsOf, type PlacedPage, withParts } from './part-places.ts';

const [banner, menu, foot] = [7, 1, 300];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const page: PlacedPage = { bytes: bytesOf('<p><nav>Menü</nav>News</p>'), places: Uint32Array.of(banner, 3, 3, menu, 3, 19, foot, 27, 27) };
const standing = (one: PlacedPage) => Object.fromEntries([...partsOf(one)].map(([cell, bytes]) => [cell, textOf(bytes)]));
const put = (parts: Record<number, string>, into = page) => withParts(into, new Map(Object.entries(parts).map(([cell, html]) => [Number(cell), bytesOf(html)])));

it('puts longer, shorter and empty parts in the places of others, again and again', () => {
  const warned = put({ [banner]: '<b>Snö</b>', [menu]: '<nav></nav>', 12: 'of another page' });
  expect(textOf(warned.bytes)).toBe('<p><b>Snö</b><nav></nav>News</p>');
  expect(standing(warned)).toEqual({ [banner]: '<b>Snö</b>', [menu]: '<nav></nav>', [foot]: '' });
  expect(put({ [banner]: '', [menu]: '<nav>Menü</nav>' }, warned)).toEqual(page);
});

it('leaves a page as it is where nothing is another', () => {
  expect(put({})).toEqual(page);
});
