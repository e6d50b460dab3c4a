import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { timed } from '../system/timed.ts';
import type { Contender } from './contender.ts';

const layout = `<!doctype html>
<html lang="{{ .Params.lang }}" dir="{{ .Params.direction }}">
<head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"></head>
<body>
<header><a href="/">{{ .Site.Title }}</a><nav><ul>{{ range .Site.Params.navigation }}<li><a href="{{ .href }}">{{ .label }}</a></li>{{ end }}</ul></nav></header>
<main><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}
<ul>{{ range .Params.links }}<li><a href="{{ .href }}">{{ .label }}</a></li>{{ end }}</ul></main>
<footer><p>{{ .Site.Title }}</p></footer>
</body></html>
`;

/** Hugo, where it is installed (`apt-get install hugo`). */
export const hugo: Contender = {
  name: 'Hugo',
  async build({ pages, frame, siteUrl, folder }) {
    if (spawnSync('hugo', ['version']).status !== 0) return undefined;
    const content = path.join(folder, 'content');
    await mkdir(path.join(folder, 'layouts/_default'), { recursive: true });
    await mkdir(content, { recursive: true });
    await writeFile(path.join(folder, 'layouts/_default/single.html'), layout);
    await writeFile(path.join(folder, 'config.json'), JSON.stringify({
      baseURL: `${siteUrl}/`, title: frame.siteName, params: { navigation: frame.navigation },
      disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404'],
    }));
    for (const [number, { path: url, parts, ...matter }] of pages.entries()) {
      const text = parts.map(({ title, markdown }) => (title === '' ? markdown : `## ${title}\n\n${markdown}`)).join('\n\n');
      // Hugo keeps index.html of the root for a list of its own
      await writeFile(path.join(content, `page-${number}.md`), `${JSON.stringify({ url: url === '/' ? '/index.html' : url, ...matter })}\n\n${text}\n`);
    }
    return timed('hugo', ['--quiet'], { cwd: folder });
  },
};
