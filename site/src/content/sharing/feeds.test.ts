import { XMLParser } from 'fast-xml-parser';
import { aCommitment, anUpdate, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import type { FeedName } from './feed-links.ts';
import { feed } from './feeds.ts';

type Fields = Parameters<typeof aSnapshot>[0];
interface Item {
  title: string;
  link?: string;
  description?: string;
  pubDate?: string;
  guid: { '#text': string; '@_isPermaLink': string };
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item', parseTagValue: false });
const channelOf = (name: FeedName, fields: Fields = {}, locale?: string) => {
  const document: { rss: { channel: { item?: Item[] } } } = parser.parse(feed(contextOf(aSnapshot(fields), { locale }), name));
  return document.rss.channel;
};
const itemsOf = (...of: Parameters<typeof channelOf>): Item[] => channelOf(...of).item ?? [];

it('says what it is, in the reader’s language', () => {
  expect(channelOf('news')).toMatchObject({ title: 'Example Borough of Sanctuary: News', link: 'https://sanctuary.example.org/news/', language: 'en' });
  expect(channelOf('news', {}, 'ar')).toMatchObject({
    link: 'https://sanctuary.example.org/ar/news/',
    language: 'ar',
    'atom:link': { '@_href': 'https://sanctuary.example.org/ar/news/feed.xml', '@_rel': 'self', '@_type': 'application/rss+xml' },
  });
});

it('gives news, newest first, each with its day', () => {
  const older = anUpdate({ documentId: 'older', uuid: 'f0e1d2c3-0000-4000-8000-000000000000', slug: 'older', title: 'Bread & roses', summary: 'For <all>', date: '2024-01-01' });
  expect(itemsOf('news', { entries: { update: [older, anUpdate()] } })).toMatchObject([
    { title: 'Council applies for the award', link: 'https://sanctuary.example.org/news/council-applies-for-the-award/', pubDate: 'Fri, 07 Feb 2025 00:00:00 GMT' },
    { title: 'Bread & roses', description: 'For &lt;all&gt;', guid: { '#text': 'urn:uuid:f0e1d2c3-0000-4000-8000-000000000000', '@_isPermaLink': 'false' } },
  ]);
});

it('gives what happened to commitments, and a day only where it is known', () => {
  const evidence = (date: string, what: string) => ({ date, what, link: null, document: null });
  const commitment = aCommitment({ evidence: [evidence('2025-06', 'Sixty were trained.'), evidence('2026-01-05', 'A report.'), evidence('2026-01-05', 'A vote.')] });
  const items = itemsOf('commitments', { entries: { commitment: [commitment] } });
  expect(items.map(({ title, description, pubDate }) => [title, description, pubDate])).toEqual([
    ['5 January 2026: Train our staff', 'A report.', 'Mon, 05 Jan 2026 00:00:00 GMT'],
    ['5 January 2026: Train our staff', 'A vote.', 'Mon, 05 Jan 2026 00:00:00 GMT'],
    ['June 2025: Train our staff', 'Sixty were trained.', undefined],
  ]);
  expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(3);
});

it('knows an item again whose words were corrected', () => {
  const idsWith = (what: string) => itemsOf('commitments', { entries: { commitment: [aCommitment({ evidence: [{ date: '2025-06', what, link: null, document: null }] })] } }).map(({ guid }) => guid);
  expect(idsWith('Sixty were trained.')).toEqual(idsWith('Sixty-two were trained.'));
});

it('gives the newest fifty', () => {
  const update = Array.from({ length: 60 }, (_, index) => anUpdate({ documentId: `update-${index}`, slug: `update-${index}`, date: `2025-01-${String((index % 28) + 1).padStart(2, '0')}` }));
  expect(itemsOf('news', { entries: { update } })).toHaveLength(50);
});

it('is well-formed with nothing in it', () => {
  expect(itemsOf('news', { entries: { update: [] } })).toEqual([]);
});
