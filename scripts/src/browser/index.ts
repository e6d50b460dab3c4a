import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { environmentWith, registryBrowser } from './registry-browser.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** No sandbox (in a container there is none to be had), and no calls to the browser maker's servers. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

const remedy = 'Install Chromium (on Debian: apt-get install chromium) and try again.';

/** Which browser is started. */
export interface BrowserOptions {
  /** Passes over the system's. */
  readonly from?: 'registry';
}

/**
 * Starts a browser without a window: the system's Chromium or Chrome, else the one from the package registry.
 * @returns the browser; the caller closes it
 * @throws {Error} where there is none or it cannot start, saying what to do
 */
export async function launchBrowser({ from }: BrowserOptions = {}): Promise<Browser> {
  const system = from === 'registry' ? undefined : systemBrowser();
  try {
    return await (system === undefined ? launchFromRegistry() : chromium.launch({ executablePath: system, args }));
  } catch (error) {
    throw new Error(`No browser could be started. ${remedy}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** @returns path of the system's browser, where there is one */
export function systemBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return systemNames.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
}

/** First with the system's own libraries, which suit it best; then with those from the package. */
async function launchFromRegistry(): Promise<Browser> {
  const { file, libraries } = await registryBrowser();
  try {
    return await chromium.launch({ executablePath: file, args });
  } catch {
    return await chromium.launch({ executablePath: file, args, env: environmentWith(libraries) });
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
