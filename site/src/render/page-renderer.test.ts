import type { AstroPrerenderer, RouteData } from 'astro';
import { pageView, staticPaths } from '../content/index.ts';
import { aSnapshot } from '../../tests/fixtures/index.ts';
import { viewOf } from '../content/views.ts';
import { contextOf } from '../content/context.ts';
import { PageRenderer, type RenderedPage } from './page-renderer.ts';
import { partsOf } from './part-places.ts';
import { pagesOf } from './site-pages.ts';

type Answers = Record<string, () => Response | Promise<Response>>;

const snapshot = aSnapshot();
const html = (body: string) => () => new Response(body, { headers: { 'content-type': 'text/html' } });
const pages = (...paths: string[]) => pagesOf(snapshot).filter(({ path }) => paths.includes(path));

/** Begins to make pages with a prerenderer that gives these answers, by path. */
async function begin(answers: Answers, wanted = pages(...Object.keys(answers))): Promise<(path: string) => Promise<RenderedPage>> {
  const prerenderer: AstroPrerenderer & { app: unknown } = {
    name: 'small',
    app: { routeCache: { clearAll: () => undefined } },
    getStaticPaths: async () => Object.keys(answers).map((pathname) => ({ pathname, route: { component: pathname } as RouteData })),
    render: async (request: Request) => (answers[new URL(request.url).pathname] ?? (() => new Response(null, { status: 500 })))(),
  };
  const context = contextOf(snapshot);
  const render = await new PageRenderer(prerenderer, snapshot.siteUrl).begin(wanted);
  return async (path) => {
    const page = pagesOf(snapshot).find((one) => one.path === path)!;
    return render(page, viewOf(page.kind, context, page.params));
  };
}

/** Makes pages. The bytes of each are those of its text. */
async function make(answers: Answers): Promise<string[]> {
  const render = await begin(answers);
  const made: string[] = [];
  for (const path of Object.keys(answers)) {
    const { html, bytes } = await render(path);
    expect(new TextDecoder().decode(bytes)).toBe(html);
    made.push(html);
  }
  return made;
}

it('makes pages of what they are to show', async () => {
  const title = () => html(pageView('news', {}).furniture.title.text)();
  const status = (code: number) => () => new Response('Gone', { status: code, headers: { 'content-type': 'text/html' } });
  expect(await make({ '/news/': title, '/404/': status(404) })).toEqual(['News', 'Gone']);
});

it('lets Astro know of nothing else than what is to be made', async () => {
  let asked: unknown;
  await make({ '/news/': () => ((asked = [staticPaths('news'), staticPaths('guides')]), html('')()) });
  expect(asked).toEqual([[{ params: { locale: undefined } }], []]);
});

it('goes on where a page could not be made', async () => {
  const error = new Error('broken');
  const answers: Answers = {
    '/news/': () => {
      throw error;
    },
    '/guides/': () => new Response('', { status: 302 }),
    '/stories/': html('Stories'),
  };
  const render = await begin(answers, pages('/', '/news/', '/guides/', '/stories/'));
  await expect(render('/')).rejects.toThrow('No file in src/pages makes /');
  await expect(render('/news/')).rejects.toBe(error);
  await expect(render('/guides/')).rejects.toThrow('The page answered 302');
  expect(await render('/stories/')).toMatchObject({ html: 'Stories' });
});

describe('parts that many pages share', () => {
  const { menu, banner, foot } = viewOf('news', contextOf(snapshot), {}).furniture;
  const withParts = (menuHtml: string) => async () => {
    const made = async (part: typeof menu | typeof banner | typeof foot, text: string) => part.html(async () => text);
    return html(`<body>${await made(banner, '')}Hellö ${await made(menu, menuHtml)}<main>News</main>${await made(foot, '<footer>F</footer>')}</body>`)();
  };

  it('stand where the page says, those that show nothing too', async () => {
    const render = await begin({ '/news/': withParts('<nav>Menü</nav>') });
    const { html: text, bytes, places } = await render('/news/');
    expect(text).toBe('<body>Hellö <nav>Menü</nav><main>News</main><footer>F</footer></body>');
    const stands = [...partsOf({ bytes, places })].map(([cell, part]) => [cell, new TextDecoder().decode(part)]);
    expect(stands).toEqual([[banner.cell, ''], [menu.cell, '<nav>Menü</nav>'], [foot.cell, '<footer>F</footer>']]);
  });

  it('are refused where a page would have to count what they hold', async () => {
    const other = viewOf('guides', contextOf(snapshot), {}).furniture.menu;
    const render = await begin({ '/guides/': async () => html(await other.html(async () => '<script>1</script>'))() });
    await expect(render('/guides/')).rejects.toThrow('no scripts, styles or islands');
  });
});

it('numbers the islands of a page, whatever Astro calls them', async () => {
  const islands = (first: string, second: string) => `<astro-island uid="${first}" ssr></astro-island><p uid="Z1x"></p><astro-island class="a" uid="${second}"></astro-island>`;
  expect(await make({ '/': html(islands('Z1x', 'q9')) })).toEqual([islands('1', '2')]);
});
