import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../browser/index.ts';
import { projectRoot } from '../lib/environment.ts';

jest.setTimeout(120_000);

const address = 'http://components.test';
const phone = { width: 320, height: 700 };
const desktop = { width: 1280, height: 900 };

/** Every two of colours, direction and width meet at least once. */
const ways = [
  { colorScheme: 'light', viewport: desktop, page: '/_components/' },
  { colorScheme: 'dark', viewport: phone, page: '/_components/' },
  { colorScheme: 'light', viewport: phone, page: '/_components/rtl/' },
  { colorScheme: 'dark', viewport: desktop, page: '/_components/rtl/' },
] as const;

/** What is about a page as a whole: here many states stand on one, each with what a page has once. */
const wholePageRules = ['duplicate-id-aria', 'heading-order', 'landmark-unique'];

let folder: string;
let browser: Browser;
beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(projectRoot, 'site/gallery/build.ts')]);
  folder = stdout;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Answers with the files that were built; what a state only names, such as a recording, is not there. */
async function serve(route: Route): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const file = path.join(folder, 'public', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isThere = origin === address && (await stat(file).catch(() => undefined))?.isFile();
  await (isThere ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
}

async function violations(page: Page): Promise<string[]> {
  const off = Object.fromEntries(wholePageRules.map((rule) => [rule, { enabled: false }]));
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const options = JSON.stringify({ runOnly, rules: off, resultTypes: ['violations'] });
  const found = await page.evaluate<[string, string[]][]>(
    `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]))`,
  );
  return found.flatMap(([rule, places]) => places.map((place) => `${rule} at ${place}`));
}

async function opened({ page: shown, ...options }: (typeof ways)[number]): Promise<Page> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  await context.route('**/*', serve);
  const page = await context.newPage();
  await page.goto(address + shown);
  expect(await page.locator('article').count()).toBeGreaterThan(50);
  return page;
}

test.each(ways)('components are accessible: $colorScheme, $viewport.width px, $page', async (way) => {
  const page = await opened(way);
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

/** The states that something reaches out of the screen in. */
const tooWide = `[...document.querySelectorAll('article')].filter((state) =>
  [...state.querySelectorAll('*')].some((part) => {
    const { left, right } = part.getBoundingClientRect();
    return right > innerWidth + 1 || left < -1;
  })).map(({ id }) => id)`;

test.each(ways.filter(({ viewport }) => viewport === phone))('components fit a phone, however long a word: $page', async (way) => {
  const page = await opened(way);
  expect(await page.evaluate<string[]>(tooWide)).toEqual([]);
  await page.context().close();
});
