import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { namingFiles } from './naming-files.ts';

afterEach(cleanUp);

async function publicDir(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

it('finds pages by their address, other files by their name, and nothing that says nothing', async () => {
  const folder = await publicDir({
    'index.html': '<a href="/stories/lena/">Read</a>',
    'ar/stories/index.html': '<a href="/ar/stories/lena/">…</a>',
    'sitemap.xml': '<loc>https://sanctuary.example/stories/lena/</loc>',
    'guides/index.html': '<a href="/stories/">Stories</a>',
    'media/picture.avif': '/stories/lena/',
  });
  expect(await namingFiles(folder, ['/stories/lena/'])).toEqual(['/', '/ar/stories/', '/sitemap.xml']);
});

it.each([
  ['page.html', '<h2>Lena&#39;s &quot;first&quot; day &amp; night</h2>'],
  ['hexadecimal.html', '<h2>Lena&#x27;s &#34;first&#34; day &#38;\n  night</h2>'],
  ['feed.xml', '<title>Lena&apos;s &quot;first&quot; day &amp; night</title>'],
  ['data.json', JSON.stringify({ title: 'Lena\'s "first" day & night' })],
  ['escaped.json', '{"title":"Lena\\u0027s \\"first\\" day \\u0026 night"}'],
  ['event.ics', 'SUMMARY:Lena\'s "first" da\r\n y & night'],
])('finds words in %s, however they are written there', async (name, text) => {
  expect(await namingFiles(await publicDir({ [name]: text }), ['Lena\'s "first" day & night'])).toEqual([`/${name}`]);
});
