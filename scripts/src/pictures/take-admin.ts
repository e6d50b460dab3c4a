import type { Browser } from 'playwright-core';

/**
 * Takes a picture of what an officer sees first.
 * @param cms address of the CMS
 * @returns PNG
 */
export async function takeAdmin(browser: Browser, cms: string, account: { email: string; password: string }): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    await page.goto(`${cms}/admin`);
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel('Password').first().fill(account.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(/Live since/).first().waitFor();
    await page.waitForLoadState('networkidle');
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
