import { ledgers, pieces, placeOf, places } from './places.ts';

test.each([
  ['cms.sqlite', 'dump'],
  ['cms.sqlite-wal', 'dump'],
  ['public/uploads/street_1a2b.jpg', 'link'],
  ['releases/0123456789abcdef/public/index.html', 'link'],
  ['releases/.building-0123456789abcdef-1a2b3c4d/public/index.html', 'no'],
  ['publisher/state.json', 'link'],
  ['publisher/.state.json.1a2b3c4d.new', 'no'],
  ['publisher/seen/1a2b.json.4711.part', 'no'],
  ['media/index.json', 'link'],
  ['media/made/1a2b.avif', 'no'],
  ['counts/2026-11-22.json', 'link'],
  ['counts/running.json', 'no'],
  ['tombstones/cms.jsonl', 'ledger'],
  ['tombstones/cms-cleared.jsonl', 'ledger'],
  ['tombstones/publisher.jsonl', 'ledger'],
  ['secrets.json', 'no'],
])('%s: %s', (path, kept) => {
  expect(placeOf(path)?.kept).toBe(kept);
});

test('each ledger is one', () => {
  for (const owner of ['cms', 'publisher'] as const) {
    for (const ledger of ledgers[owner]) expect(placeOf(ledger)).toMatchObject({ owner, kept: 'ledger' });
  }
});

test('what nobody named is neither kept nor left out', () => {
  expect(placeOf('notes.txt')).toBeUndefined();
});

test('whatever is kept by itself has a piece in which it is put back', () => {
  const names = ['public/uploads/a', 'releases/0123456789abcdef/a', 'current', 'gone.json', 'publisher/a', 'media/a', 'counts/a'];
  const linked = places.filter(({ kept }) => kept === 'link');
  expect(linked).toHaveLength(names.length);
  for (const { owner, pattern } of linked) {
    const example = names.find((name) => pattern.test(name)) ?? '';
    expect(pieces[owner].filter((piece) => example === piece || example.startsWith(`${piece}/`))).toHaveLength(1);
  }
});
