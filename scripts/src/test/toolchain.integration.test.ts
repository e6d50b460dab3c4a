import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../lib/environment.ts';

const toolchain = path.join(projectRoot, 'scripts/toolchain.mjs');
const run = (...args: string[]) => promisify(execFile)(process.execPath, [toolchain, ...args]);

test('a command gets the pinned Node and pnpm, and standard output for itself', async () => {
  await expect(run('node', '-p', 'process.versions.node.split(".")[0]')).resolves.toMatchObject({ stdout: '24\n' });
  await expect(run('pnpm', '--version')).resolves.toMatchObject({ stdout: expect.stringMatching(/^12\.\d+\.\d+\n$/) });
});

test('it runs where it was asked for', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanctuary toolchain '));
  const { stdout } = await promisify(execFile)(path.join(projectRoot, '.toolchain/run'), ['node', '-p', 'process.cwd()'], { cwd: folder });
  expect(stdout.trim()).toBe(folder);
  await rm(folder, { recursive: true });
});

test('its exit code is kept', async () => {
  await expect(run('node', '-e', 'process.exit(7)')).rejects.toMatchObject({ code: 7 });
});

test('a signal reaches it', async () => {
  const script = 'process.on("SIGTERM", () => process.exit(5)); console.log("ready"); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, [toolchain, 'node', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  await expect(once(child, 'exit')).resolves.toEqual([5, null]);
});

test('none of its programs reports to anybody', async () => {
  const { stdout } = await run('node', '-p', '[process.env.STRAPI_TELEMETRY_DISABLED, process.env.ASTRO_TELEMETRY_DISABLED, process.env.DO_NOT_TRACK].join()');
  expect(stdout).toBe('true,1,1\n');
});
