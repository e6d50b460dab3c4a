import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { snapshot as snapshotSchema, type Page, type Problem, type Snapshot } from '@sanctuary/shared-types';
import { inspect, squeezed } from '@sanctuary/site';
import type { Site } from '../site.ts';
import { problemWith, snapshotOf, type SmallCms } from './small-cms.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const addressOf = ({ locale, slug }: Page): string => (locale === 'en' ? `/about/${slug}/` : `/${locale.toLowerCase()}/about/${slug}/`);
const digestOf = (snapshot: Snapshot): string => sha256(JSON.stringify(snapshot));

/** What a test may watch or spoil. */
export interface Watch {
  code: string;
  snapshots: number;
  builds: number;
  /** How many of the builds made only what differs. */
  differences: number;
  /** Is called when half of a build is written. */
  halfBuilt?: () => Promise<void>;
  /** A page that a build by difference forgets. */
  forgotten?: string;
  /** A page into which a build by difference puts what belongs into another. */
  misplaced?: string;
  /** Why a build by difference cannot be made. */
  differenceFault?: string;
  /** Why a search index cannot be made. */
  searchFault?: string;
  /** Is called while search indexes are made. */
  indexing?: () => Promise<void>;
}

/** What each page says, by address. */
function viewsOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  const pages = snapshot.entries.page;
  return new Map([['/', pages.map(({ title }) => title).join(', ')], ...pages.map((page): [string, string] => [addressOf(page), page.title])]);
}

/** A page of this title just misses the first round trip of a connection, quickly compressed. */
export const heavy = 'HEAVY';
const ballast = Array.from({ length: 9700 }, (_, number) => `<li>${(number * 7919) % 100_003} steps</li>`).join('');

const htmlOf = (text: string): string => `<!doctype html><title>${text}</title><main>${text}${text.startsWith(heavy) ? ballast : ''}</main>`.padEnd(20_000);
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * A real site, as small as can be: a page an entry, and a home page that lists them.
 * @param cms is read anew for every snapshot
 */
export function smallSite(cms: () => Promise<SmallCms>, watch: Watch): Site {
  let rendered: ReadonlyMap<string, string> = new Map();
  return {
    async takeSnapshot({ siteUrl, previous }) {
      watch.snapshots += 1;
      const published = await cms();
      if (published.fault) throw new Error(published.fault);
      const nextChange = published.nextChange ? new Date(published.nextChange) : null;
      return { ...snapshotOf(published, siteUrl, previous), nextChange };
    },
    snapshotDigest: digestOf,
    readSnapshot: async (file) => snapshotSchema.parse(JSON.parse(await readFile(file, 'utf8'))),
    writeSnapshot: (file, snapshot) => writeFile(file, JSON.stringify(snapshot)),
    codeDigest: async () => watch.code,
    releaseId: (code, digest) => sha256(`${code}\n${digest}`).slice(0, 16),
    async render({ snapshot, outDir, signal, last }) {
      watch.builds += 1;
      if (last) watch.differences += 1;
      if (last && watch.differenceFault) throw new Error(watch.differenceFault);
      const broken = snapshot.entries.page.find(({ title }) => title === 'BROKEN');
      if (broken) throw Object.assign(new Error('A page cannot be rendered'), { problems: [problemWith(broken, 'body', 'The body cannot be shown.')] });
      if (snapshot.entries.page.some(({ title }) => title === 'FLOOD')) throw new Error('The disk is full.');
      const views = viewsOf(snapshot);
      const before = last ? viewsOf(last.snapshot) : new Map<string, string>();
      rendered = views;
      const write = async (file: string, text: string | Uint8Array): Promise<void> => {
        await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
        await rm(path.join(outDir, file), { force: true });
        await writeFile(path.join(outDir, file), text);
      };
      const written: string[] = [];
      for (const [address, text] of views) {
        if (written.length === 1) await watch.halfBuilt?.();
        signal?.throwIfAborted();
        if (before.get(address) === text || (last && watch.forgotten === address)) continue;
        await write(`public${address}index.html`, htmlOf(text));
        await write(`public${address}index.html.br`, brotliCompressSync(htmlOf(text), quickly));
        written.push(`${address}index.html`);
        if (last && watch.misplaced === address) await write(`public${address}index.html`, htmlOf('Of another page'));
      }
      const gone = [...before.keys()].filter((address) => !views.has(address));
      for (const address of gone) await rm(path.join(outDir, 'public', address), { recursive: true });
      const style = `/_astro/${sha256(watch.code).slice(0, 8)}.css`;
      if (!last) await write(`public${style}`, 'main { color: black }');
      const addresses = [...views.keys()].sort();
      const id = sha256(`${watch.code}\n${digestOf(snapshot)}`).slice(0, 16);
      await write('snapshot.json', JSON.stringify(snapshot));
      await write('headers.json', JSON.stringify([{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }]));
      await write('redirects.json', '[]');
      await write('release.json', JSON.stringify({ id, asOf: snapshot.asOf, pages: addresses }));
      return { pages: addresses, ...(last && { written, patched: written.filter((file) => file === `${watch.misplaced}index.html`), removed: gone.map((address) => `${address}index.html`) }) };
    },
    makeAgain: async (paths) => new Map(paths.map((address) => [address, Buffer.from(htmlOf(rendered.get(address) ?? ''))])),
    squeezed,
    inspect,
    async check({ dir, snapshot, previous, allowShrink }) {
      const problems: Problem[] = snapshot.entries.page
        .filter(({ title }) => title === 'UNCHECKED')
        .map((page) => problemWith(page, 'body', 'A link leads nowhere.'));
      await Promise.all(snapshot.entries.page.map((page) => access(path.join(dir, 'public', addressOf(page), 'index.html'))));
      const [before, after] = [previous?.snapshot.entries.page.length ?? 0, snapshot.entries.page.length];
      if (!allowShrink && before >= 10 && after < before * 0.8) {
        problems.push({ uid: '', documentId: '', locale: '', field: '', message: 'The site would lose more than a fifth of its pages.' });
      }
      return problems;
    },
    holdBack(snapshot, problems, previous) {
      const isNamed = ({ documentId, locale }: Page) => problems.some((problem) => problem.documentId === documentId && problem.locale === locale);
      const older = (page: Page) => previous?.entries.page.find((one) => one.documentId === page.documentId && one.locale === page.locale);
      const named = snapshot.entries.page.filter(isNamed);
      const page = snapshot.entries.page.flatMap((one) => (isNamed(one) ? (older(one) ?? []) : one));
      const held = named.map((one) => ({ uid: 'page', documentId: one.documentId, locale: one.locale, revision: one.revision, showing: older(one)?.revision ?? null }));
      return { ...snapshot, entries: { ...snapshot.entries, page }, held: [...snapshot.held, ...held] };
    },
    pathsOf: (snapshot) => {
      const paths = new Map<string, Record<string, string | null>>();
      for (const page of snapshot.entries.page) paths.set(page.documentId, { ...paths.get(page.documentId), [page.locale]: addressOf(page) });
      return paths;
    },
    async makeSearchIndexes({ releaseDir, outDir, known, signal }) {
      if (watch.searchFault) throw new Error(watch.searchFault);
      await watch.indexing?.();
      signal?.throwIfAborted();
      const { pages } = JSON.parse(await readFile(path.join(releaseDir, 'release.json'), 'utf8')) as { pages: string[] };
      const texts = await Promise.all(pages.map((page) => readFile(path.join(releaseDir, 'public', page, 'index.html'), 'utf8')));
      const name = sha256(texts.join('\n')).slice(0, 16);
      if (known['en'] === name) return [{ locale: 'en', name, pages, folder: null }];
      const folder = path.join(outDir, 'en');
      await mkdir(path.join(folder, 'fragment'), { recursive: true });
      await writeFile(path.join(folder, 'pagefind-entry.json'), '{}');
      for (const [index, text] of texts.entries()) await writeFile(path.join(folder, 'fragment', `en_${index}.pf_fragment`), gzipSync(text));
      return [{ locale: 'en', name, pages, folder }];
    },
    forgetContent: async () => { rendered = new Map(); },
    withoutEntries: (snapshot, keys) => {
      const page = snapshot.entries.page.filter((one) => !keys.some(({ documentId, locale }) => one.documentId === documentId && one.locale === locale));
      return { ...snapshot, entries: { ...snapshot.entries, page } };
    },
  };
}
