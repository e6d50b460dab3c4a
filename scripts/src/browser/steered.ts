import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { args, systemBrowser, type BrowserOptions } from './index.ts';
import { environmentWith, registryBrowser } from './registry-browser.ts';

/** A browser that another program steers through a port of this machine. */
export interface SteeredBrowser {
  readonly port: number;
  /** Ends it and removes what it kept. */
  close(): Promise<void>;
}

const listening = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//;

/**
 * Starts a browser without a window for a program such as Lighthouse, which cannot share one with Playwright.
 * @throws {Error} with what the browser wrote, where it ends before it listens
 */
export async function steeredBrowser({ from }: BrowserOptions = {}): Promise<SteeredBrowser> {
  const system = from === 'registry' ? undefined : systemBrowser();
  if (system !== undefined) return start(system, process.env);
  const { file, libraries } = await registryBrowser();
  return start(file, process.env).catch(() => start(file, environmentWith(libraries)));
}

async function start(file: string, env: NodeJS.ProcessEnv): Promise<SteeredBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanctuary-browser-'));
  const child = spawn(file, [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close').catch(() => undefined);
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const written: string[] = [];
  const port = await new Promise<number | undefined>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      written.push(line);
      const found = listening.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    void ended.then(() => { resolve(undefined); });
  });
  if (port !== undefined) return { port, close };
  await close();
  throw new Error(`The browser ended before it could be steered.\n${written.slice(-20).join('\n')}`);
}
