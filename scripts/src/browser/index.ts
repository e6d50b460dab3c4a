import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { registryBrowser } from './registry-browser.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** No sandbox (in a container there is none to be had), and no calls to the browser maker's servers. */
const args = [
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

/**
 * Starts a browser without a window: the system's Chromium or Chrome, else the one from the package registry.
 * @param options `from: 'registry'` passes over the system's
 * @returns the browser; the caller closes it
 * @throws {Error} where there is none or it cannot start, saying what to do
 */
export async function launchBrowser(options: { from?: 'registry' } = {}): Promise<Browser> {
  const system = options.from === 'registry' ? undefined : systemBrowser();
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
    return await chromium.launch({ executablePath: file, args, env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries } });
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
