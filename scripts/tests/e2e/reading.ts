import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The smallest phone; also what a screen of 1280 pixels is when its words are four times as large. */
export const phone = { width: 320, height: 700 };
export const desktop = { width: 1280, height: 900 };

/**
 * Opens a page as a reader, keeping what a reader should never meet: errors, and requests to other sites.
 * @param site address of the public site
 */
export async function reading(browser: Browser, site: string, options: BrowserContextOptions): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => { if (!request.url().startsWith(site)) faults.push(`asked ${request.url()}`); });
  return { page, faults };
}
