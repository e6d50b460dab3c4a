import type { Browser, Page } from 'playwright-core';
import { devices, type Picture } from './list.ts';

/**
 * Takes a picture of a page from its top, as a reader sees it.
 * @param site address of the public site
 * @returns PNG
 * @throws {Error} where the page is not there
 */
export async function take(browser: Browser, site: string, { path, on, colorScheme = 'light', height }: Picture): Promise<Buffer> {
  const device = devices[on];
  const context = await browser.newContext({ ...device, colorScheme, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media: on === 'paper' ? 'print' : 'screen' });
    const answer = await page.goto(site + path);
    if (!answer?.ok()) throw new Error(`${site}${path} is answered with ${answer?.status() ?? 'nothing'}: start the system first with "npm start".`);
    return await wholeUpTo(page, device.viewport.width, height);
  } finally {
    await context.close();
  }
}

/** A window as high as the picture loads what waits to be scrolled to, and keeps what sticks to the window at its edge. */
async function wholeUpTo(page: Page, width: number, height: number): Promise<Buffer> {
  const full = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(full, height) });
  await page.evaluate(`Promise.all([...document.images].filter((one) => one.getBoundingClientRect().top < innerHeight).map(async (one) => {
    one.loading = 'eager';
    await one.decode();
  }))`);
  return page.screenshot();
}
