import { createHash } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { snapshot as snapshotSchema, type Page, type Problem, type Snapshot } from '@sanctuary/shared-types';
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
  /** Is called when half of a build is written. */
  halfBuilt?: () => Promise<void>;
}

/**
 * A real site, as small as can be: a page an entry, and a home page that lists them.
 * @param cms is read anew for every snapshot
 */
export function smallSite(cms: () => Promise<SmallCms>, watch: Watch): Site {
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
    async render({ snapshot, outDir, signal }) {
      watch.builds += 1;
      const pages = snapshot.entries.page;
      const broken = pages.find(({ title }) => title === 'BROKEN');
      if (broken) throw Object.assign(new Error('A page cannot be rendered'), { problems: [problemWith(broken, 'body', 'The body cannot be shown.')] });
      if (pages.some(({ title }) => title === 'FLOOD')) throw new Error('The disk is full.');
      const release = sha256(`${watch.code}\n${digestOf(snapshot)}`).slice(0, 16);
      const write = async (address: string, text: string): Promise<void> => {
        const dir = path.join(outDir, 'public', address);
        await mkdir(dir, { recursive: true });
        await writeFile(path.join(dir, 'index.html'), `<!doctype html><title>${text}</title><main data-release="${release}">${text}</main>`.padEnd(20_000));
      };
      const addresses = ['/', ...pages.map(addressOf)].sort();
      await write('/', pages.map(({ title }) => title).join(', '));
      await watch.halfBuilt?.();
      for (const page of pages) {
        signal?.throwIfAborted();
        await write(addressOf(page), page.title);
      }
      await mkdir(path.join(outDir, 'public/_astro'), { recursive: true });
      await writeFile(path.join(outDir, `public/_astro/${release}.css`), `main::after { content: "${release}" }`);
      const json = (name: string, value: unknown) => writeFile(path.join(outDir, name), JSON.stringify(value));
      await json('release.json', { id: release, asOf: snapshot.asOf, pages: addresses });
      await json('snapshot.json', snapshot);
      await json('headers.json', [{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }]);
      await json('redirects.json', []);
      return { pages: addresses };
    },
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
    withoutEntries: (snapshot, keys) => {
      const page = snapshot.entries.page.filter((one) => !keys.some(({ documentId, locale }) => one.documentId === documentId && one.locale === locale));
      return { ...snapshot, entries: { ...snapshot.entries, page } };
    },
  };
}
