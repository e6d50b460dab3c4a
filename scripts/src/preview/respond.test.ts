import type { PreviewLink } from '@sanctuary/shared-types';
import { type ShownPage, withdrawnBy } from '@sanctuary/site';
import { createLogger } from '../lib/logger.ts';
import { Refused } from './draft-door.ts';
import { Busy, failed, respond, type Desk } from './respond.ts';
import { ShownPages } from './shown-pages.ts';

const now = new Date('2026-06-01T12:00:00Z');
const link: PreviewLink = { type: 'arrival-guide', documentId: 'abc', locale: 'ar', status: 'draft', expires: now.getTime() + 60_000, nonce: 'n' };
const textOf = (content: object): string => `${Buffer.from(JSON.stringify(content)).toString('base64url')}.${'A'.repeat(43)}`;
const marker = 'heron-lantern-quarry';
const forgotten: string[] = [];
const page = (name = 'page'): ShownPage => ({
  html: `<p>${marker}</p>`,
  file: async (path) => (path === '/media/draft.jpg' ? '/private/draft.jpg' : undefined),
  forget: async () => { forgotten.push(name); },
});
const log: string[] = [];
const desk = (changes: Partial<Desk> = {}): Desk => ({
  admins: ['https://admin.example'],
  shown: new ShownPages(2),
  now: () => now,
  logger: createLogger('preview', { to: { write: (line) => { log.push(line); } } }),
  withdrawn: async () => withdrawnBy([]),
  make: async () => page(),
  liveFile: async (segments) => (segments.join('/') === 'media/live.jpg' ? '/live/live.jpg' : undefined),
  ...changes,
});
const ask = (at: Desk, address: string, method = 'GET') => respond(at, { method, address, header: () => undefined });
const words = ({ body }: Awaited<ReturnType<typeof respond>>): string => (Buffer.isBuffer(body) ? body.toString() : '');

afterEach(() => { log.length = 0; forgotten.length = 0; });

test('a link opens its page; the log says which entry, and nothing of what it says', async () => {
  const at = desk();
  const answer = await ask(at, `/${textOf(link)}/`);
  expect([answer.status, words(answer)]).toEqual([200, `<p>${marker}</p>`]);
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
  expect(log.join('')).toContain('"documentId":"abc"');
  expect(log.join('')).not.toContain(marker);
  expect(log.join('')).not.toContain(textOf(link));
});

test('what was withdrawn for ever is shown no more, neither its page nor a picture that it asked for a moment ago', async () => {
  const withdrawn = withdrawnBy([{ documentId: 'abc', files: [] }]);
  const at = desk();
  await ask(at, `/${textOf(link)}/`);
  const after = { ...at, withdrawn: async () => withdrawn };
  for (const address of ['', 'media/draft.jpg', 'media/live.jpg']) {
    const answer = await ask(after, `/${textOf(link)}/${address}`);
    expect([answer.status, words(answer)]).toEqual([410, expect.stringContaining('withdrawn for ever')]);
  }
  expect((await ask(after, `/${textOf({ ...link, documentId: 'another' })}/`)).status).toBe(200);
});

test.each([
  ['no link', '/', 'beside an entry'],
  ['nonsense', '/x.y/', 'beside an entry'],
  ['another content', `/${textOf({ ...link, type: 'user' })}/`, 'beside an entry'],
  ['a link that has run out', `/${textOf({ ...link, expires: now.getTime() })}/`, 'open it again'],
])('%s is refused in words, without asking the CMS', async (_name, address, said) => {
  const answer = await ask(desk({ make: () => Promise.reject(new Error('asked')) }), address);
  expect(answer.status).toBe(403);
  expect(words(answer)).toContain(said);
  expect(answer.headers['content-security-policy']).toContain('frame-ancestors https://admin.example');
});

test('what the CMS refuses is told in its words', async () => {
  const answer = await ask(desk({ make: () => Promise.reject(new Refused(403, 'This is no link of ours.')) }), `/${textOf(link)}/`);
  expect(answer.status).toBe(403);
  expect(words(answer)).toContain('This is no link of ours.');
});

test('a draft that cannot be shown says why', async () => {
  const answer = await ask(desk({ make: async () => ({ title: 'Not yet', reasons: ['The title is empty.', 'The stage is empty.'] }) }), `/${textOf(link)}/`);
  expect(words(answer)).toContain('<li>The title is empty.</li><li>The stage is empty.</li>');
});

test('files are given for a page that was shown, of its draft or of the live site, and of nothing else', async () => {
  const at = desk();
  const below = (path: string) => ask(at, `/${textOf(link)}/${path}`);
  expect((await below('media/live.jpg')).status).toBe(404);
  await ask(at, `/${textOf(link)}/`);
  expect(await below('media/draft.jpg')).toMatchObject({ status: 200, body: { file: '/private/draft.jpg' }, headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' } });
  expect(await below('media/live.jpg')).toMatchObject({ status: 200, body: { file: '/live/live.jpg' } });
  expect((await below('media/other.jpg')).status).toBe(404);
  expect((await below('../../etc/passwd')).status).toBe(403);
});

test('it can only be looked at', async () => {
  expect((await ask(desk(), `/${textOf(link)}/`, 'POST')).status).toBe(405);
  expect((await ask(desk(), '/healthz')).status).toBe(200);
});

test('an error is told without its words, which could be those of a draft', () => {
  const at = desk();
  expect(words(failed(at, new Error(marker)))).not.toContain(marker);
  expect(log.join('')).not.toContain(marker);
  expect(failed(at, new Busy('Several previews are being made.')).status).toBe(503);
});

test('pictures of drafts are forgotten: the oldest page’s first, one that is made again, and when links run out', async () => {
  const shown = new ShownPages(2);
  for (const name of ['a', 'b', 'c']) await shown.keep(name, page(name), now.getTime() + 1);
  await shown.keep('c', page('c again'), now.getTime() + 10);
  expect(forgotten).toEqual(['a', 'c']);
  expect(shown.find('b', now.getTime())).toBeDefined();
  await shown.tidy(now.getTime() + 1);
  expect(forgotten).toEqual(['a', 'c', 'b']);
  expect(shown.find('b', now.getTime())).toBeUndefined();
});
