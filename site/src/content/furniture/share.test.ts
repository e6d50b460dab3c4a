import { shareView } from './share.ts';

const address = 'https://sanctuary.example.org/guides/see-a-doctor/';

test('the code has its three corner squares, and strokes that stay inside it', () => {
  const { code } = shareView(address);
  const strokes = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }));
  const last = code.size - 7;
  for (const [x, y] of [[0, 0], [last, 0], [0, last]]) expect(strokes).toContainEqual({ x, y, length: 7 });
  for (const { x, y, length } of strokes) {
    expect(x + length).toBeLessThanOrEqual(code.size);
    expect(y).toBeLessThan(code.size);
  }
});

test('two pages have two codes, and one page always the same', () => {
  expect(shareView(address)).toEqual(shareView(address));
  expect(shareView(`${address}2/`).code.path).not.toBe(shareView(address).code.path);
});
