import type { AstroPrerenderer, RouteData } from 'astro';
import { pageView, staticPaths } from '../content/index.ts';
import { aSnapshot } from '../../tests/fixtures/index.ts';
import { viewOf } from '../content/views.ts';
import { contextOf } from '../content/context.ts';
import { PageRenderer, type Rendered } from './page-renderer.ts';
import { pagesOf } from './site-pages.ts';

type Answers = Record<string, () => Response>;

const snapshot = aSnapshot();
const html = (body: string) => () => new Response(body, { headers: { 'content-type': 'text/html' } });
const pages = (...paths: string[]) => pagesOf(snapshot).filter(({ path }) => paths.includes(path));

/** Makes pages with a prerenderer that gives these answers, by path. The bytes of each are those of its text. */
async function make(answers: Answers, wanted = pages(...Object.keys(answers)), unchanged: string[] = []): Promise<object[]> {
  const prerenderer: AstroPrerenderer & { app: unknown } = {
    name: 'small',
    app: { routeCache: { clearAll: () => undefined } },
    getStaticPaths: async () => Object.keys(answers).map((pathname) => ({ pathname, route: { component: pathname } as RouteData })),
    render: async (request: Request) => (answers[new URL(request.url).pathname] ?? (() => new Response(null, { status: 500 })))(),
  };
  const context = contextOf(snapshot);
  const renderer = new PageRenderer(prerenderer, snapshot.siteUrl);
  const made: Rendered[] = [];
  for await (const page of renderer.render(wanted, ({ path, kind, params }) => (unchanged.includes(path) ? undefined : viewOf(kind, context, params)))) made.push(page);
  return made.map((page) => {
    if ('error' in page) return page;
    expect(new TextDecoder().decode(page.bytes)).toBe(page.html);
    return { path: page.path, html: page.html };
  });
}

it('makes pages of what they are to show', async () => {
  const title = () => html(pageView('news', {}).furniture.title.text)();
  const status = (code: number) => () => new Response('Gone', { status: code, headers: { 'content-type': 'text/html' } });
  expect(await make({ '/news/': title, '/404/': status(404) })).toEqual([{ path: '/news/', html: 'News' }, { path: '/404/', html: 'Gone' }]);
});

it('lets Astro know of nothing else than what is to be made', async () => {
  let asked: unknown;
  await make({ '/news/': () => ((asked = [staticPaths('news'), staticPaths('guides')]), html('')()) });
  expect(asked).toEqual([[{ params: { locale: undefined } }], []]);
});

it('passes over a page that shows what it showed before', async () => {
  expect(await make({ '/news/': html('News'), '/stories/': html('Stories') }, undefined, ['/news/'])).toEqual([{ path: '/stories/', html: 'Stories' }]);
});

it('tells of a failure, and goes on', async () => {
  const error = new Error('broken');
  const answers: Answers = {
    '/news/': () => {
      throw error;
    },
    '/guides/': () => new Response('', { status: 302 }),
    '/stories/': html('Stories'),
  };
  expect(await make(answers, pages('/', '/news/', '/guides/', '/stories/'))).toMatchObject([
    { path: '/', error: { message: 'No file in src/pages makes /' } },
    { path: '/guides/', error: { message: 'The page answered 302' } },
    { path: '/stories/', html: 'Stories' },
    { path: '/news/', error },
  ]);
});

it('numbers the islands of a page, whatever Astro calls them', async () => {
  const islands = (first: string, second: string) => `<astro-island uid="${first}" ssr></astro-island><p uid="Z1x"></p><astro-island class="a" uid="${second}"></astro-island>`;
  expect(await make({ '/': html(islands('Z1x', 'q9')) })).toEqual([{ path: '/', html: islands('1', '2') }]);
});
