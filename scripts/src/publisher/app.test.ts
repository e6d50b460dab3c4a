import { entryReceipts, pageCounts, releaseStatus } from '@sanctuary/shared-types';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp } from '../testing/clean-up.ts';
import { publisherAtWork, secret } from './testing/publisher-at-work.ts';

afterEach(cleanUp);

const bearer = { authorization: `Bearer ${secret}` };
const json = { 'content-type': 'application/json' };

it.each([
  ['an empty object', json, '{}', 202],
  ['no body at all', {}, undefined, 202],
  ['an empty body that says it is JSON', json, '', 202],
  ['any object', json, '{"event":"content.changed","entry":{"notes":"private"}}', 202],
  ['JSON that says it is text', { 'content-type': 'text/plain' }, '{}', 202],
  ['no JSON', json, '{"event":', 400],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'event=changed', 400],
  ['more than 64 KB', json, JSON.stringify({ words: 'x'.repeat(64 * 1024) }), 413],
])('answers a hook with %s', async (_, headers, payload, status) => {
  const { app } = await publisherAtWork([]);
  const answer = await app.inject({ method: 'POST', url: '/hooks/cms', headers: { ...bearer, ...headers }, ...(payload !== undefined && { payload }) });
  expect(answer.statusCode).toBe(status);
});

it.each(['/status', '/releases', '/counts', '/entries/first', '/hooks/cms', '/rollback', '/unlock', '/allow-shrink'])('keeps %s behind the secret', async (url) => {
  const { app } = await publisherAtWork([]);
  const method = ['/status', '/releases', '/counts', '/entries/first'].includes(url) ? 'GET' : 'POST';
  for (const authorization of [undefined, '', 'Bearer ', `Bearer ${secret}x`, secret, `Basic ${secret}`]) {
    const answer = await app.inject({ method, url, headers: authorization === undefined ? {} : { authorization } });
    expect(answer.statusCode).toBe(401);
  }
});

it('asks for the secret before it reads a body', async () => {
  const { app } = await publisherAtWork([]);
  const answer = await app.inject({ method: 'POST', url: '/hooks/cms', headers: json, payload: 'x'.repeat(100_000) });
  expect(answer.statusCode).toBe(401);
});

it('answers in the shapes that the CMS expects', async () => {
  const work = await publisherAtWork([{ id: 'first', title: 'First' }]);
  expect(releaseStatus.parse((await work.ask('GET', '/status')).body)).toMatchObject({ live: null });
  await work.start();
  expect(entryReceipts.parse((await work.ask('GET', '/entries/first')).body)).toHaveProperty('en.live.path', '/about/first/');
});

it('tells how often live pages were opened on the last whole days', async () => {
  const work = await publisherAtWork([{ id: 'first', title: 'First' }]);
  await work.start();
  await mkdir(path.join(work.dataDir, 'counts'));
  const yesterday = { day: '2026-02-28', views: { '/about/first/': 5, '/': 4, '/about/second/': 9 } };
  await writeFile(path.join(work.dataDir, 'counts/2026-02-28.json'), JSON.stringify(yesterday));
  const week = pageCounts.parse((await work.ask('GET', '/counts')).body);
  expect(week.days).toEqual(['2026-02-22', '2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28']);
  expect(week).toMatchObject({ total: 5, pages: [{ path: '/about/first/', title: null }] });
  expect(pageCounts.parse((await work.ask('GET', '/counts?days=30')).body).days).toHaveLength(30);
  expect(pageCounts.parse((await work.ask('GET', '/counts?days=many')).body).days).toHaveLength(7);
});

it('shows its health and its numbers to anybody on the machine', async () => {
  const work = await publisherAtWork([{ id: 'first', title: 'First' }]);
  await work.start();
  expect((await work.app.inject('/healthz')).statusCode).toBe(200);
  const { body, headers } = await work.app.inject('/metrics');
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toMatch(/^sanctuary_publisher_state\{state="idle"\} 1$/m);
  expect(body).toMatch(/^sanctuary_publisher_release_pages 2$/m);
  expect(body).toMatch(/^sanctuary_publisher_builds_total 1$/m);
  expect(body).toMatch(/^sanctuary_publisher_step_duration_seconds_count\{step="swap"\} 1$/m);
});
