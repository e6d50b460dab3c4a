import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstLoad } from './first-load.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'first-load-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A served file; what is packed has a size of its own. */
async function serve(file: string, text: string, packed: number): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
  await writeFile(path.join(folder, `${file}.br`), Buffer.alloc(packed));
}

test('counts the page, its styles and its scripts as they are served', async () => {
  await serve('/index.html', '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/icon.svg"><script src="/a.js"></script><img src="/a.png">', 100);
  await serve('/a.css', '', 30);
  await serve('/a.js', '', 7);
  expect(await firstLoad(folder, '/index.html')).toEqual({ html: 100, css: 30, scripts: 7, inline: 0, total: 137, hasIsland: false });
});

test('counts what a module imports, once', async () => {
  await serve('/index.html', '<link rel="modulepreload" href="/js/b.js"><script type="module" src="/js/a.js"></script>', 1);
  await serve('/js/a.js', 'import{x}from"./b.js";import"../c.js";const later=()=>import("./island.js")', 10);
  await serve('/js/b.js', 'import"./a.js"', 20);
  await serve('/c.js', '', 40);
  expect(await firstLoad(folder, '/index.html')).toMatchObject({ scripts: 70, total: 71 });
});

test('counts scripts within the page as they are, in bytes, and no data', async () => {
  await serve('/index.html', '<script>go("é")</script><script type="application/ld+json">{"a":1}</script>', 50);
  expect(await firstLoad(folder, '/index.html')).toMatchObject({ inline: 8, total: 50 });
});

test('an island’s script counts when it is touched, not before', async () => {
  await serve('/index.html', '<astro-island client="touch" component-url="/island.js"></astro-island>', 50);
  expect(await firstLoad(folder, '/index.html')).toMatchObject({ scripts: 0, total: 50, hasIsland: true });
});

test('a page that names a file which is not there has no weight to tell', async () => {
  await serve('/index.html', '<link rel="stylesheet" href="/gone.css">', 50);
  await expect(firstLoad(folder, '/index.html')).rejects.toThrow('gone.css');
});
