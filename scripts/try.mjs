import { launchBrowser } from './src/browser/index.ts';
const b = await launchBrowser();
const shots = [];
for (const [name, url, opts] of [
  ['en-phone', '/search/#q=doctor', { viewport: { width: 320, height: 700 } }],
  ['ar-phone', '/ar/search/#q=' + encodeURIComponent('طبيب'), { viewport: { width: 360, height: 800 } }],
  ['en-dark', '/search/#q=school', { viewport: { width: 1100, height: 900 }, colorScheme: 'dark' }],
  ['none', '/search/#q=zzqq', { viewport: { width: 360, height: 800 } }],
  ['nojs', '/search/', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }],
  ['home', '/', { viewport: { width: 320, height: 700 } }],
  ['home-wide', '/', { viewport: { width: 1200, height: 600 } }],
  ['home-ar', '/ar/', { viewport: { width: 360, height: 700 } }],
]) {
  const ctx = await b.newContext({ ...opts });
  const p = await ctx.newPage();
  const reqs = [];
  p.on('console', (m) => console.log(name, m.type(), m.text()));
  p.on('pageerror', (m) => console.log(name, 'ERR', m.message));
  p.on('request', (r) => reqs.push(r.method() + ' ' + decodeURI(r.url()).replace('http://127.0.0.1:14321', '')));
  await p.goto('http://127.0.0.1:14321' + url);
  await p.waitForTimeout(1500);
  if (opts.javaScriptEnabled !== false && name !== 'home') console.log(name, await p.evaluate(() => [document.querySelector('[role=status]')?.textContent, ...[...document.querySelectorAll('.search-results li')].map((l) => l.innerText.replace(/\n/g, ' | ').slice(0, 160)), document.documentElement.scrollWidth]));
  if (name === 'en-phone') console.log(reqs);
  await p.screenshot({ path: `/tmp/h/${name}.png`, fullPage: ['en-phone','ar-phone','none'].includes(name) });
  await ctx.close();
}
await b.close();
