import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import type { AstroPrerenderer, RouteData } from 'astro';
import { pageView } from '../src/content/index.ts';
import { partOnPage } from '../src/content/page-source.ts';
import { Derived } from '../src/content/tracking/derived.ts';
import { Recorder } from '../src/content/tracking/recorder.ts';
import { TrackedEntry } from '../src/content/tracking/tracked-entry.ts';
import { differenceOf, noEntries } from '../src/render/difference.ts';
import { PageRenderer } from '../src/render/page-renderer.ts';
import { SiteMaker } from '../src/render/site-maker.ts';
import { fileOf, pagesOf } from '../src/render/site-pages.ts';
import { madeAgain } from '../src/render/worker-messages.ts';
import { snapshotDigest } from '../src/snapshot/digests.ts';
import { aGuide, anAlert, aSnapshot } from './fixtures/index.ts';

const alertSaying = (message: string) => [anAlert({ startsAt: null, endsAt: null, message })];
const before = aSnapshot({ entries: { 'arrival-guide': [aGuide()], alert: alertSaying('It is cold.') } });
const edited = (entries: Partial<Snapshot['entries']>): Snapshot => ({ ...before, entries: { ...before.entries, ...entries } });
const otherGuide = edited({ 'arrival-guide': [aGuide({ title: 'Find a doctor' })] });
const otherBanner = edited({ alert: alertSaying('It is colder.') });
const pages = pagesOf(before);
const guide = '/guides/see-a-doctor/';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-'));
  await mkdir(join(folder, 'compiled'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Shows each page as its view in plain JSON, below the banner. */
const prerenderer: AstroPrerenderer & { app: unknown } = {
  name: 'plain',
  app: { routeCache: { clearAll: () => undefined } },
  getStaticPaths: async () => pages.map(({ path }) => ({ pathname: path, route: { component: path } as RouteData })),
  render: async (request: Request) => {
    const page = pages.find(({ path }) => path === new URL(request.url).pathname)!;
    const view = pageView(page.kind, page.params);
    const { banner } = view.furniture;
    return new Response(partOnPage(banner, JSON.stringify(banner.shows)) + JSON.stringify(view));
  },
};

/** Brings a site from its first snapshot to another by difference, with a method that does nothing, then makes pages again. */
async function staleAmong(paths: string[], after: Snapshot, broken: object = {}, method = ''): Promise<string[]> {
  const maker = new SiteMaker(new PageRenderer(prerenderer, before.siteUrl), join(folder, 'compiled'), () => undefined);
  const publicDir = join(folder, 'public');
  const make = async ({ entries, ...head }: Snapshot, name: string, old = noEntries, last?: string) => {
    await maker.obey({ order: 'change entries', difference: differenceOf(old, entries) });
    await maker.obey({ order: 'make', head, name, publicDir, last });
  };
  const [first, second] = [snapshotDigest(before), snapshotDigest(after)];
  const whole: unknown = Reflect.get(broken, method);
  Reflect.set(broken, method, () => undefined);
  try {
    await make(before, first);
    await make(after, second, before.entries, first);
  } finally {
    Reflect.set(broken, method, whole);
  }
  const fresh = madeAgain.parse(await maker.obey({ order: 'make again', paths }));
  const there = await Promise.all([...fresh.keys()].map(async (path) => [path, await readFile(join(publicDir, fileOf(path)), 'utf8')] as const));
  return there.filter(([path, text]) => fresh.get(path) !== text).map(([path]) => path).sort();
}

it.each([['an entry', otherGuide], ['the banner', otherBanner]])('finds nothing where all is well, after a change of %s', async (_, after) => {
  expect(await staleAmong([guide, '/', '/guides/', '/sitemap.xml'], after)).toEqual([]);
});

it('finds a page that was left as it was because a change of an entry went unnoticed', async () => {
  expect(await staleAmong([guide, '/news/'], otherGuide, TrackedEntry.prototype, 'become')).toEqual([guide]);
});

it('finds a page that has an old banner', async () => {
  expect(await staleAmong(['/news/', '/stories/'], otherBanner, Derived.prototype, 'look')).toEqual(['/news/', '/stories/']);
});

it('finds a page that was left as it was because what it read was not written down', async () => {
  expect(await staleAmong([guide, '/news/'], otherGuide, Recorder.prototype, 'read')).toEqual([guide]);
});
