import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { aSnapshot } from '../../tests/fixtures/index.ts';
import { currentSnapshot } from '../content/snapshot-source.ts';
import { type PageFailure, pageLoop, type SiteJob } from './page-loop.ts';

type Answers = Record<string, () => Response>;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-loop-'));
  await mkdir(join(folder, 'compiled/_astro'), { recursive: true });
  await writeFile(join(folder, 'compiled/_astro/a.css'), 'p{}');
});
afterEach(() => rm(folder, { recursive: true }));

/** Makes one site with a prerenderer that gives these answers, by path; a path without a slash at its end is an endpoint. */
async function make(answers: Answers): Promise<PageFailure[]> {
  let failures: PageFailure[] | undefined;
  const job: SiteJob = { snapshot: aSnapshot(), publicDir: join(folder, 'public'), done: (found) => void (failures = found) };
  const standard = {
    name: 'standard',
    app: { routeCache: { clearAll: () => undefined } },
    getStaticPaths: async () => Object.keys(answers).map((pathname) => ({ pathname, route: { type: pathname.endsWith('/') ? 'page' : 'endpoint' } as RouteData })),
    render: async (request: Request) => (answers[new URL(request.url).pathname] ?? (() => new Response(null, { status: 500 })))(),
  };
  let used: AstroPrerenderer | undefined;
  const setPrerenderer = (prerenderer: AstroPrerenderer | ((inner: AstroPrerenderer) => AstroPrerenderer)) =>
    void (used = typeof prerenderer === 'function' ? prerenderer(standard) : prerenderer);
  const start = pageLoop(
    (async function* jobs() {
      yield job;
    })(),
    join(folder, 'compiled'),
  ).hooks['astro:build:start'];
  await start?.({ setPrerenderer } as Parameters<typeof start>[0]);
  expect(await used?.getStaticPaths()).toEqual([]);
  return failures ?? [];
}

const html = (body: string) => () => new Response(body, { headers: { 'content-type': 'text/html' } });
const made = (file: string) => readFile(join(folder, 'public', file), 'utf8');

describe('pageLoop', () => {
  it('makes every page beside the compiled assets, from the snapshot of the job', async () => {
    const answers = { '/': html('Home'), '/guides/': () => html(currentSnapshot().siteUrl)(), '/404/': () => new Response('Gone', { status: 404, headers: { 'content-type': 'text/html' } }), '/feed.xml': () => new Response('<feed/>') };
    expect(await make(answers)).toEqual([]);
    expect((await readdir(join(folder, 'public'))).sort()).toEqual(['404.html', '_astro', 'feed.xml', 'guides', 'index.html']);
    expect(await made('guides/index.html')).toBe('https://sanctuary.example.org');
    expect(await made('_astro/a.css')).toBe('p{}');
  });

  it('keeps a failure and goes on', async () => {
    const error = new Error('broken');
    const answers: Answers = {
      '/a/': () => {
        throw error;
      },
      '/b/': () => new Response('', { status: 302 }),
      '/c/': html('C'),
    };
    expect(await make(answers)).toMatchObject([{ path: '/a/', error }, { path: '/b/', error: { message: 'The route answered 302' } }]);
    expect(await made('c/index.html')).toBe('C');
  });

  it('numbers the islands of a page, whatever Astro calls them', async () => {
    await make({ '/': html('<astro-island uid="Z1x" ssr></astro-island><p uid="Z1x"></p><astro-island class="a" uid="q9"></astro-island>') });
    expect(await made('index.html')).toBe('<astro-island uid="1" ssr></astro-island><p uid="Z1x"></p><astro-island class="a" uid="2"></astro-island>');
  });
});
