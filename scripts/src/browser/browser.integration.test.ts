import type { Browser } from 'playwright-core';
import { launchBrowser, systemBrowser } from './index.ts';

const open: Browser[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((browser) => browser.close())); });

async function titleIn(browser: Browser): Promise<string> {
  open.push(browser);
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>before</title><script>document.title = "after"</script>');
  return page.title();
}

test('a browser from the package registry runs scripts, where the system has none', async () => {
  await expect(titleIn(await launchBrowser({ from: 'registry' }))).resolves.toBe('after');
}, 30_000);

test('the system’s browser is used where there is one', async () => {
  await expect(titleIn(await launchBrowser())).resolves.toBe('after');
}, 30_000);

test('a folder of PATH without a browser is passed over', () => {
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    expect(systemBrowser()).toBeUndefined();
  } finally {
    process.env['PATH'] = before;
  }
});
