import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A whole running system, as `npm start` makes it, in a folder of its own. */
export interface System {
  readonly site: string;
  readonly cms: string;
  readonly publisher: string;
  readonly preview: string;
  readonly dataDir: string;
  readonly admin: { readonly email: string; readonly password: string };
  /** The process from which all others of it come. */
  readonly pid: number;
  /** Asks it to end as Ctrl-C does. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Who may do everything in it. */
export const firstAdmin = { email: 'officer@example.org', password: 'Welcome-to-Kingston-1' };

const start = path.resolve(import.meta.dirname, '../start/main.ts');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts the system on free ports with the demonstration content.
 * @param dataDir an earlier system's folder, to start that one again; else a new one
 * @param settings more variables of the environment; `SITE_URL` where pages must not name the port of this start
 * @throws {Error} with the end of its output, when it stops before it is ready
 */
export async function startSystem(dataDir?: string, settings: NodeJS.ProcessEnv = {}): Promise<System> {
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'sanctuary-e2e-')));
  const [cmsPort, sitePort, publisherPort, previewPort] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const site = `http://127.0.0.1:${sitePort}`;
  const child = spawn(process.execPath, [start], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...settings,
      DATA_DIR: folder,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      PUBLISHER_PORT: String(publisherPort),
      PREVIEW_PORT: String(previewPort),
      SITE_URL: settings['SITE_URL'] ?? site,
      ADMIN_EMAIL: firstAdmin.email,
      ADMIN_PASSWORD: firstAdmin.password,
    },
  });
  await untilReady(child);
  return {
    site,
    cms: `http://127.0.0.1:${cmsPort}`,
    publisher: `http://127.0.0.1:${publisherPort}`,
    preview: `http://127.0.0.1:${previewPort}`,
    dataDir: folder,
    admin: firstAdmin,
    pid: child.pid ?? 0,
    stop: () => stopped(child),
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (line.startsWith('ready:')) resolve();
      });
    }
    child.once('exit', (code) => {
      reject(new Error(`The system ended with ${code} before it was ready:\n${said.slice(-40).join('\n')}`));
    });
  });
}

function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => { resolve(code); });
    child.kill('SIGINT');
  });
}

/** Removes a stopped system's folder. */
export async function removeData(system: System): Promise<void> {
  await rm(system.dataDir, { recursive: true, force: true });
}
