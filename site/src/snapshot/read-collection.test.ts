import type { AskCms } from './cms-client.ts';
import { ChangedWhileReading, CmsError } from './cms-error.ts';
import { collections } from './collections.ts';
import { readSources } from './read-sources.ts';

const node = (id: number, locale = 'en') => ({
  documentId: `topic-${String(id).padStart(3, '0')}`,
  locale,
  publishedAt: '2026-05-01T09:00:00.000Z',
  updatedAt: '2026-05-01T09:30:00.000Z',
  externalIds: null,
});

/** Answers as the CMS does, page by page, from one list for each question. */
function answering(...lists: { nodes: object[]; total?: number; pageSize?: number }[]) {
  const asked: unknown[] = [];
  const ask = async (_document: unknown, variables: { start: number; limit: number }) => {
    const { nodes, total = nodes.length, pageSize = 100 } = lists[Math.min(asked.length, lists.length - 1)] ?? { nodes: [] };
    asked.push(variables);
    return { list: { nodes: nodes.slice(variables.start, variables.start + pageSize), pageInfo: { total, pageSize } } };
  };
  return { ask: ask as AskCms, asked };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => node(index));
const readTopics = collections.topic;

describe('reading a collection', () => {
  it('reads page after page, up to the count that the CMS gives', async () => {
    const { ask, asked } = answering({ nodes: many(250) });
    await expect(readTopics(ask)).resolves.toHaveLength(250);
    expect(asked).toMatchObject([{ start: 0, limit: 100 }, { start: 100, limit: 100 }, { start: 200, limit: 100 }]);
  });

  it('asks for some entries alone, by their ids', async () => {
    const { ask, asked } = answering({ nodes: many(2) });
    await readTopics(ask, ['topic-000', 'topic-001', 'topic-gone']);
    expect(asked).toMatchObject([{ documentId: { in: ['topic-000', 'topic-001', 'topic-gone'] } }]);
  });

  it('reads an empty collection', async () => {
    await expect(readTopics(answering({ nodes: [] }).ask)).resolves.toEqual([]);
  });

  it('takes the later of publication and update for the revision', async () => {
    await expect(readTopics(answering({ nodes: [node(1)] }).ask)).resolves.toMatchObject([{ revision: '2026-05-01T09:30:00.000Z', externalIds: [] }]);
  });

  it.each([
    ['a page that lacks entries', [{ nodes: many(3), total: 5 }]],
    ['a count that changes between two pages', [{ nodes: many(150) }, { nodes: many(149) }]],
    ['an entry that moved to the next page', [{ nodes: many(150) }, { nodes: [node(500), ...many(149)] }]],
  ])('notices %s', async (_, lists) => {
    await expect(readTopics(answering(...lists).ask)).rejects.toBeInstanceOf(ChangedWhileReading);
  });

  it('refuses a CMS that gives fewer entries at a time than were asked for', async () => {
    await expect(readTopics(answering({ nodes: many(50), pageSize: 25 }).ask)).rejects.toThrow(/maxLimit to 100/);
  });

  it.each([
    ['no list', { list: null }],
    ['no count', { list: { nodes: [] } }],
    ['half an entry', { list: { nodes: [{ locale: 'en' }], pageInfo: { total: 1, pageSize: 100 } } }],
  ])('refuses half an answer: %s', async (_, answer) => {
    const ask = (async () => answer) as unknown as AskCms;
    await expect(readTopics(ask)).rejects.toMatchObject({ name: 'CmsError', type: 'topic' });
  });

  it('names the entry whose nested list is missing', async () => {
    const halfGuide = { documentId: 'guide-1', locale: 'en', publishedAt: null, updatedAt: null, steps: [{ title: 'One', links: 5 }] };
    await expect(collections['arrival-guide'](answering({ nodes: [halfGuide] }).ask)).rejects.toMatchObject({ documentId: 'guide-1', type: 'arrival-guide' });
  });
});

describe('reading everything', () => {
  it('gives up when the content will not hold still', async () => {
    let asked = 0;
    const ask = (async (document: unknown) => {
      if (String(document).includes('query Singles')) return { alert: null, home: null, settings: null };
      asked += 1;
      return { list: { nodes: [], pageInfo: { total: asked % 2, pageSize: 100 } } };
    }) as unknown as AskCms;
    await expect(readSources(ask)).rejects.toThrow(/changed at each of 3 readings/);
    await expect(readSources(ask)).rejects.toBeInstanceOf(CmsError);
  });
});
