import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { timed } from '../system/timed.ts';
import type { Contender } from './contender.ts';

/** From the npm registry, into a temporary folder: a hundred packages that nothing else of the project needs. */
const eleventyVersion = '3.1.8';

const template = `
import markdownIt from 'markdown-it';
const markdown = markdownIt();
const safe = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const list = (links) => '<ul>' + links.map(({ href, label }) => '<li><a href="' + href + '">' + safe(label) + '</a></li>').join('') + '</ul>';
export const data = { pagination: { data: 'site.pages', size: 1, alias: 'shown' }, permalink: ({ shown }) => shown.path + 'index.html' };
export function render({ shown, site: { frame, siteUrl } }) {
  const parts = shown.parts.map(({ title, markdown: text }) => (title === '' ? '' : '<h2>' + safe(title) + '</h2>') + markdown.render(text)).join('');
  return '<!doctype html>\\n<html lang="' + shown.lang + '" dir="' + shown.direction + '"><head><meta charset="utf-8"><title>' + safe(shown.title) + ' – ' + safe(frame.siteName)
    + '</title><meta name="description" content="' + safe(shown.summary) + '"><link rel="canonical" href="' + siteUrl + shown.path + '"></head><body><header><a href="/">' + safe(frame.siteName)
    + '</a><nav>' + list(frame.navigation) + '</nav></header><main><h1>' + safe(shown.title) + '</h1><p>' + safe(shown.summary) + '</p>' + parts + list(shown.links)
    + '</main><footer><p>' + safe(frame.siteName) + '</p></footer></body></html>';
}
`;

/** Eleventy with one template in JavaScript, its fastest kind. */
export const eleventy: Contender = {
  name: 'Eleventy',
  async build({ pages, frame, siteUrl, folder }) {
    const program = await install();
    const source = path.join(folder, 'source');
    await mkdir(path.join(source, '_data'), { recursive: true });
    await writeFile(path.join(source, '_data/site.json'), JSON.stringify({ pages, frame, siteUrl }));
    await writeFile(path.join(source, 'page.11ty.js'), template);
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    // markdown-it comes with Eleventy
    await symlink(path.join(program, 'node_modules'), path.join(folder, 'node_modules'));
    return timed(process.execPath, [path.join(program, 'node_modules/@11ty/eleventy/cmd.cjs'), '--input=source', '--output=out', '--quiet'], { cwd: folder });
  },
};

async function install(): Promise<string> {
  const folder = path.join(tmpdir(), 'sanctuary-bench', `eleventy-${eleventyVersion}`);
  if (existsSync(path.join(folder, 'node_modules/@11ty/eleventy'))) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{}');
  await timed('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@11ty/eleventy@${eleventyVersion}`], { cwd: folder });
  return folder;
}
