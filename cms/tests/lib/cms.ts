import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port';

const root = path.resolve(__dirname, '../..');
const entry = "require('@strapi/strapi').createStrapi({ appDir: process.cwd(), distDir: process.cwd() + '/.cache/dist', serveAdminPanel: false }).start()";

export const cmsToken = 'a-token-for-the-publisher-in-tests';
export const publisherSecret = 'a-secret-of-the-publisher-in-tests';
export const firstAdministrator = { email: 'first@example.gov.uk', password: 'Correct-Horse-9' };

const secrets = Object.fromEntries(
  ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'PREVIEW_SECRET'].map((name) => [name, `${name}-for-tests-only`]),
);

/** Names the folder that `global-setup.ts` filled by a first start; tests begin with a copy of it. */
export const templateVariable = 'CMS_TEST_TEMPLATE';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cms-test-'));
  const template = process.env[templateVariable];
  if (template) await cp(template, folder, { recursive: true });
  return folder;
}

/** A real CMS on a folder and a port of its own. */
export interface Cms {
  readonly url: string;
  readonly dataDir: string;
  /** What it has logged so far. */
  log(): string;
  stop(): Promise<void>;
}

export interface Options {
  /** Folder of an earlier run; one of its own, on which set-up has run once, where left out. */
  readonly dataDir?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

async function untilHealthy(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.status === 204) return;
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Error(`The CMS did not start:\n${log()}`);
}

/** Starts the compiled CMS as production would. */
export async function startCms({ dataDir, variables = {} }: Options = {}): Promise<Cms> {
  const folder = dataDir ?? (await newFolder());
  const port = await freePort();
  const child = spawn(process.execPath, ['-e', entry], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      CMS_PORT: String(port),
      DATA_DIR: folder,
      CMS_TOKEN: cmsToken,
      PUBLISHER_SECRET: publisherSecret,
      ADMIN_EMAIL: firstAdministrator.email,
      ADMIN_PASSWORD: firstAdministrator.password,
      ...secrets,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (written += part.toString()));
  const log = (): string => written;
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child, log).catch(async (error: unknown) => {
    if (!dataDir) await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    url,
    dataDir: folder,
    log,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Ends a CMS and removes all that it kept. */
export async function discard(cms: Cms | undefined): Promise<void> {
  await cms?.stop();
  if (cms) await rm(cms.dataDir, { recursive: true, force: true });
}
