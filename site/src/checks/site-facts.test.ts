import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { aGuide, aSnapshot } from '../../tests/fixtures/index.ts';
import { allPaths } from '../content/index.ts';
import { findingsOf } from './findings.ts';
import { Inspection } from './inspection.ts';
import { factsAfter, wholeFacts } from './site-facts.ts';

const rounds = 150;
const siteUrl = aSnapshot().siteUrl;
const policy = "script-src 'self'";

let publicDir: string;
beforeEach(async () => { publicDir = await mkdtemp(join(tmpdir(), 'facts-')); });
afterEach(() => rm(publicDir, { recursive: true, force: true }));

/** A repeatable chance. */
function chance(seed: number) {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (count: number): number => Math.floor(next() * count);
  return { below, one: <T>(list: readonly T[]): T => list[below(list.length)]!, happens: (share: number) => next() < share };
}

/** Guides come and go, and with them pages that others lead to. */
function randomSnapshot({ below }: ReturnType<typeof chance>): Snapshot {
  const guides = Array.from({ length: 3 + below(6) }, (_, index) => aGuide({ documentId: `g${index}`, slug: `g${index}`, formerSlugs: [] }));
  return aSnapshot({ entries: { 'arrival-guide': guides } });
}

const places = ['/', '/contact/', '/guides/', '/guides/g1/', '/guides/g5/#steps', '/guides/g7/', '#here', '/media/a.jpg', '/no/', 'https://other.example.org/', 'https://', '../'];
const pictures = ['/social/a.png', '/social/b.png'];

function randomPage({ one, happens, below }: ReturnType<typeof chance>): string {
  const links = Array.from({ length: below(5) }, () => `<a href="${one(places)}">A</a>`).join('');
  return `<!doctype html><html lang="${happens(0.9) ? 'en' : 'ar'}"><head><title>T</title>${happens(0.2) ? '<meta name="robots" content="noindex">' : ''}
<meta property="og:image" content="${siteUrl}${one(pictures)}">${happens(0.1) ? '<style>p{}</style>' : ''}</head>
<body><h1>One</h1>${happens(0.1) ? '<h1>Two</h1>' : ''}<h2 id="${one(['steps', 'here', 'other'])}">Steps</h2>${links}</body></html>`;
}

/** What the release should hold in this round: mostly what the snapshot implies, with faults. */
function randomFiles(random: ReturnType<typeof chance>, snapshot: Snapshot): Map<string, string> {
  const files = new Map<string, string>();
  const { happens } = random;
  for (const path of allPaths(snapshot).keys()) if (happens(0.95)) files.set(`${path}index.html`, randomPage(random));
  if (happens(0.2)) files.set('/draft/index.html', randomPage(random));
  files.set('/404.html', randomPage(random));
  for (const file of ['/media/a.jpg', ...pictures, '/.secret']) if (happens(0.8)) files.set(file, 'x');
  const locs = [...files.keys()].filter((file) => file.endsWith('/index.html') && happens(0.9)).map((file) => `<loc>${siteUrl}${file.slice(0, -10)}</loc>`);
  files.set('/sitemap.xml', locs.join('\n'));
  files.set('/news/feed.xml', `<link>${siteUrl}${random.one(places.filter((place) => place.startsWith('/')))}</link>`);
  return files;
}

async function put(file: string, text: string): Promise<void> {
  const place = join(publicDir, file);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}

it.each([1, 2, 3])('finds by difference what it finds in the whole, whatever changes (seed %i)', async (seed) => {
  const random = chance(seed);
  let held = new Map<string, string>();
  let snapshot = randomSnapshot(random);
  let facts = await wholeFacts(publicDir, snapshot);
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    if (random.happens(0.5)) snapshot = randomSnapshot(random);
    const wanted = randomFiles(random, snapshot);
    // most files stay as they are
    for (const [file, text] of held) if (wanted.has(file) && random.happens(0.8)) wanted.set(file, text);
    const written = [...wanted.keys()].filter((file) => held.get(file) !== wanted.get(file));
    const removed = [...held.keys()].filter((file) => !wanted.has(file));
    for (const file of removed) await rm(join(publicDir, file));
    const inspection = new Inspection(publicDir, snapshot, facts.needs);
    for (const file of written) {
      await put(file, wanted.get(file)!);
      // some are looked at while others are still being written
      if (random.happens(0.5)) inspection.add(file);
    }
    held = wanted;
    facts = await factsAfter(facts, publicDir, snapshot, { written, removed }, inspection);
    const findings = findingsOf(facts, snapshot, policy);
    expect(findings).toEqual(findingsOf(await wholeFacts(publicDir, snapshot), snapshot, policy));
    found += findings.length;
  }
  expect(found).toBeGreaterThan(rounds);
}, 60_000);

it('finds the short code of a fact in a feed, where nobody would see it', async () => {
  await mkdir(join(publicDir, 'news'), { recursive: true });
  await writeFile(join(publicDir, 'news/feed.xml'), '<rss><title>You get {{fact:weekly-money}}</title></rss>');
  const snapshot = aSnapshot();
  const findings = findingsOf(await wholeFacts(publicDir, snapshot), snapshot, policy);
  expect(findings.filter(({ path }) => path === '/news/feed.xml')).toEqual([{ path: '/news/feed.xml', message: expect.stringContaining('It shows the short code {{fact:weekly-money}}') }]);
});
