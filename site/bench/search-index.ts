import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSearchIndexes } from '../src/search/make-indexes.ts';

// For benchmarks: how long the search index of so many pages takes in one language, how much of that the processor works,
// and how much memory. Linux alone tells the last two.
const count = Number(process.argv[2] ?? 10_000);
/** As many as a page of the demonstration content has. */
const wordsAPage = 250;

const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
const siteUrl = 'https://sanctuary.example';
const addresses = Array.from({ length: count }, (_, page) => `/guides/page-${page}/`);

/** Words of a language of some size: a few are everywhere, most are seldom. */
let seed = 1;
function word(): string {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return `w${Math.floor(20_000 * (seed / 2 ** 32) ** 3).toString(36)}`;
}

const sentence = (): string => Array.from({ length: wordsAPage }, word).join(' ');
for (const address of addresses) {
  await mkdir(join(folder, 'public', address), { recursive: true });
  const html = `<!doctype html><html lang="en"><head><link rel="canonical" href="${siteUrl}${address}"></head><body><main id="main" data-search=""><h1>${word()} ${word()}</h1><p>${sentence()}</p></main></body></html>`;
  await writeFile(join(folder, 'public', address, 'index.html'), html);
}
await writeFile(join(folder, 'release.json'), JSON.stringify({ siteUrl, pages: addresses }));

let most = 0;
/** Seconds of the processor, by process. */
const worked = new Map<number, number>();
const watch = setInterval(() => void memoryBelow(process.pid).then((bytes) => { most = Math.max(most, bytes); }), 100);
const began = performance.now();
await makeSearchIndexes({ releaseDir: folder, outDir: join(folder, 'out'), known: {} });
const seconds = (performance.now() - began) / 1000;
clearInterval(watch);
const files = (await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
process.stdout.write(`${count} pages: ${seconds.toFixed(1)} s, of the processor ${[...worked.values()].reduce((sum, one) => sum + one, 0).toFixed(1)} s, ${Math.round(most / 2 ** 20)} MB, ${files.length} files of ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20)} MB\n`);
await rm(folder, { recursive: true });

/** Memory of the processes that a process started, and of theirs, in bytes. What they work is written down. */
async function memoryBelow(pid: number): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')).split(' ').filter((child) => child !== '').map(Number);
  const each = await Promise.all(children.map(async (child) => {
    const times = (await readFile(`/proc/${child}/stat`, 'utf8').catch(() => '')).split(') ').at(-1)?.split(' ') ?? [];
    // hundredths of a second, in user and system mode
    if (times.length > 12) worked.set(child, (Number(times[11]) + Number(times[12])) / 100);
    const status = await readFile(`/proc/${child}/status`, 'utf8').catch(() => '');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024 + await memoryBelow(child);
  }));
  return each.reduce((sum, bytes) => sum + bytes, 0);
}
