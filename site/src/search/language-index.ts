import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { compressed, compressedEnding } from '../render/compress.ts';
import { inTwo } from '../islands/search/arabic.ts';
import { readPage, type FoundPage } from './pages.ts';

/** What stands in a page’s main part and is none of its matter: other pages’ cards, and what each page has. */
const besides = ['.card', '.siblings', '.eyebrow', '.share', '.report', '.provenance', '.translation-notice', 'script', 'style'];

/** Pagefind also brings interfaces of its own, with English words, and a worker, whose policy would be another. */
const unused = /^pagefind-(?!entry\.json)|^playground$/;

/**
 * Makes the index of a language.
 * @param outDir where it goes
 * @throws {Error} where Pagefind refuses a page
 */
export async function makeLanguageIndex(releaseDir: string, locale: string, pages: readonly FoundPage[], outDir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: locale.toLowerCase(), excludeSelectors: besides });
  if (!index) throw new Error(errors.join(' '));
  try {
    for (const { address, digest } of pages) await addPage(index, releaseDir, address, digest);
    const written = await index.writeFiles({ outputPath: outDir });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
  } finally {
    await index.deleteIndex();
  }
  await leaveUseful(outDir);
}

async function addPage(index: PagefindIndex, releaseDir: string, address: string, digest: string): Promise<void> {
  const { lang, matter } = await readPage(releaseDir, address);
  if (matter?.digest !== digest) throw new Error('A page changed while it was read');
  // words of two elements are two words, whatever stands between them
  const main = inTwo(matter.html.replaceAll('><', '> <'), lang);
  const content = `<html lang="${lang}"><body>${main.replace('<main ', '<main data-pagefind-body ')}</body></html>`;
  // a reader's browser compares the page with the one that was read here
  const { errors } = await index.addHTMLFile({ url: `${address}#${digest}`, content });
  if (errors.length > 0) throw new Error(`Pagefind cannot read a page: ${errors.join(' ').replaceAll(address, 'its address')}`);
}

/** Removes what no reader loads, and puts compressed variants beside code. */
async function leaveUseful(folder: string): Promise<void> {
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  for (const name of await readdir(folder)) {
    const isOtherLanguage = /^wasm\.(.+)\.pagefind$/.exec(name)?.[1];
    if (unused.test(name) || (isOtherLanguage !== undefined && isOtherLanguage !== wasmOf(entry))) await rm(join(folder, name), { recursive: true });
  }
  const code = join(folder, 'pagefind.js');
  await writeFile(code + compressedEnding, compressed(await readFile(code)));
}

function wasmOf(entry: string): string {
  return /"wasm":"([^"]+)"/.exec(entry)?.[1] ?? 'unknown';
}
