// `npm run pictures`, while the system runs: the pictures of the README, taken from the system as it is.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../browser/index.ts';
import { projectRoot } from '../lib/environment.ts';

const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const folder = path.join(projectRoot, 'docs/images');
const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1280, height: 844 } };

const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
await beside('home', [[desktop, '/'], [phone, '/']]);
await beside('guide', [[phone, '/guides/register-with-a-gp/'], [{ ...phone, colorScheme: 'dark' }, '/guides/register-with-a-gp/'], [phone, '/ar/guides/register-with-a-gp/']]);
await browser.close();

/** Takes pages as readers see them at first and puts them beside each other in one picture. */
async function beside(name: string, views: readonly (readonly [BrowserContextOptions, string])[]): Promise<void> {
  const shots: string[] = [];
  for (const [options, address] of views) shots.push((await shot(browser, options, site + address)).toString('base64'));
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const pictures = shots.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; width: max-content; display: flex; gap: 24px; background: #dfe7e6 }
    img { height: 640px; border-radius: 10px; box-shadow: 0 4px 24px #0003 }
  </style>${pictures}`);
  await sheet.locator('body').screenshot({ path: path.join(folder, `${name}.png`) });
  await sheet.close();
}

async function shot(from: Browser, options: BrowserContextOptions, address: string): Promise<Buffer> {
  const context = await from.newContext(options);
  const page = await context.newPage();
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} is answered with ${answer?.status()}: start the system first with "npm start"`);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}
