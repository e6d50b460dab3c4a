import type { AstroPrerenderer, RouteData } from 'astro';
import { type PageFailure, pagePrerenderer } from './page-prerenderer.ts';

/** The prerenderer that a build would use, around one that gives these answers by path. */
function prerendererAround(answers: Record<string, () => Response>, failures: PageFailure[]): AstroPrerenderer {
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: async () => [],
    render: async (request) => (answers[new URL(request.url).pathname] ?? (() => new Response(null)))(),
  };
  let used: AstroPrerenderer | undefined;
  const start = pagePrerenderer(failures).hooks['astro:build:start'];
  const setPrerenderer = (make: AstroPrerenderer | ((inner: AstroPrerenderer) => AstroPrerenderer)) => void (used = typeof make === 'function' ? make(standard) : make);
  start?.({ setPrerenderer } as Parameters<typeof start>[0]);
  if (!used) throw new Error('No prerenderer was set');
  return used;
}

async function rendered(path: string, answers: Record<string, () => Response>, failures: PageFailure[] = []): Promise<string> {
  const result = await prerendererAround(answers, failures).render(new Request(`http://localhost${path}`), { routeData: {} as RouteData });
  return (result instanceof Response ? result : result.response).text();
}

const html = (body: string) => () => new Response(body, { headers: { 'content-type': 'text/html' } });

describe('pagePrerenderer', () => {
  it('keeps a failure and goes on', async () => {
    const failures: PageFailure[] = [];
    const error = new Error('broken');
    const answers = {
      '/a/': () => {
        throw error;
      },
      '/b/': html('<h1>B</h1>'),
    };
    expect(await rendered('/a/', answers, failures)).toBe('');
    expect(await rendered('/b/', answers, failures)).toBe('<h1>B</h1>');
    expect(failures).toEqual([{ path: '/a/', error }]);
  });

  it('numbers the islands of a page, whatever Astro calls them', async () => {
    const page = html('<astro-island uid="Z1x" ssr></astro-island><p uid="Z1x"></p><astro-island class="a" uid="q9"></astro-island>');
    expect(await rendered('/', { '/': page })).toBe('<astro-island uid="1" ssr></astro-island><p uid="Z1x"></p><astro-island class="a" uid="2"></astro-island>');
  });

  it('leaves anything but a page as it is', async () => {
    const feed = () => new Response('<astro-island uid="Z1x">', { headers: { 'content-type': 'application/xml' } });
    expect(await rendered('/feed.xml', { '/feed.xml': feed })).toBe('<astro-island uid="Z1x">');
  });
});
