import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a reader's browser fetches before the page is whole and untouched, in bytes. Pictures are apart. */
export interface FirstLoad {
  /** As served, with Brotli. */
  readonly html: number;
  /** As served, with Brotli. */
  readonly css: number;
  /** Scripts in files of their own, as served, with Brotli. */
  readonly scripts: number;
  /** Scripts within the page, as they are: they are part of the HTML too. */
  readonly inline: number;
  readonly total: number;
  /** Whether the page has a part that loads its script when it is touched. */
  readonly hasIsland: boolean;
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const links = /<link\b[^>]*>/g;
const imports = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

/**
 * Adds up what a page of a release loads.
 * @param publicDir what is served
 * @param file the page, a path within it with a slash at the front
 * @throws {Error} where a file is missing that the page names
 */
export async function firstLoad(publicDir: string, file: string): Promise<FirstLoad> {
  const text = await readFile(path.join(publicDir, file), 'utf8');
  const linked = [...text.matchAll(links)].map(([tag]) => ({ rel: attribute(tag, 'rel'), href: attribute(tag, 'href') }));
  const written = [...text.matchAll(script)].map(([, tag = '', code = '']) => ({ src: attribute(tag, 'src'), type: attribute(tag, 'type'), code }));

  const styles = linked.filter(({ rel }) => rel === 'stylesheet').map(({ href }) => href);
  const named = [...linked.filter(({ rel }) => rel === 'modulepreload').map(({ href }) => href), ...written.map(({ src }) => src)];
  const runs = written.filter(({ src, type }) => src === '' && !/json|plain/.test(type));

  const [html, css, scripts] = await Promise.all([
    served(publicDir, file),
    sum(publicDir, styles),
    withImports(publicDir, named).then((files) => sum(publicDir, files)),
  ]);
  const inline = runs.reduce((bytes, { code }) => bytes + Buffer.byteLength(code), 0);
  return { html, css, scripts, inline, total: html + css + scripts, hasIsland: text.includes('<astro-island') };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="?([^"\\s>]*)`).exec(tag)?.[1] ?? '';
}

async function sum(publicDir: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all([...new Set(files)].filter((file) => file !== '').map((file) => served(publicDir, file)));
  return sizes.reduce((all, size) => all + size, 0);
}

async function served(publicDir: string, file: string): Promise<number> {
  return (await stat(path.join(publicDir, `${file}.br`))).size;
}

/** A module brings the modules that it imports. */
async function withImports(publicDir: string, named: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const waiting = named.filter((file) => file !== '');
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = await readFile(path.join(publicDir, file), 'utf8');
    for (const [, other = ''] of code.matchAll(imports)) waiting.push(path.posix.join(path.posix.dirname(file), other));
  }
  return [...found];
}
