import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../lib/environment.ts';

const cmsFolder = path.join(projectRoot, 'cms');
const entry = "require('@strapi/strapi').createStrapi({ appDir: process.cwd(), distDir: process.cwd() + '/dist', serveAdminPanel: false }).start()";

/** A real CMS by itself, as it was compiled last. */
export interface RunningCms {
  readonly url: string;
  readonly token: string;
  readonly admin: { readonly email: string; readonly password: string };
  /** The end of what it has said. */
  log(): string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

const secrets = Object.fromEntries(
  ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'PUBLISHER_SECRET', 'PREVIEW_SECRET'].map((name) => [name, `${name}-for-tests-only-and-long-enough`]),
);

/**
 * Starts a CMS.
 * @param dataDir its folder: empty, or of an earlier run
 * @param databaseUrl a PostgreSQL database; else SQLite in the folder
 * @throws {Error} with what it said, where it does not start
 */
export async function startCms(dataDir: string, databaseUrl?: string): Promise<RunningCms> {
  const port = await freePort();
  const token = 'a-token-for-the-publisher-in-tests';
  const admin = { email: 'first@example.gov.uk', password: 'Correct-Horse-9' };
  const child = spawn(process.execPath, ['-e', entry], {
    cwd: cmsFolder,
    env: {
      PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], NODE_ENV: 'production', HOST: '127.0.0.1', CMS_PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '',
      CMS_TOKEN: token, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, ...secrets,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said = (said + data.toString()).slice(-8000); });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(`${url}/_health`, child, () => said);
  return {
    url,
    token,
    admin,
    log: () => said,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilHealthy(address: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 1200 && child.exitCode === null; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.status === 204) return;
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Error(`The CMS did not start:\n${said()}`);
}
