import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './testing/is-running.ts';
import { supervise, type Service, type Supervised } from './service.ts';

const never = new AbortController().signal;
let folder: string;
let running: Supervised | undefined;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'sanctuary service ')); });
afterEach(async () => {
  await running?.stop(1000);
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function service(script: string): Promise<Service & { port: number }> {
  const port = await freePort();
  const file = path.join(folder, 'service.mjs');
  await writeFile(file, script);
  return {
    port, name: 'example', args: [file], cwd: folder, env: { ...process.env, PORT: String(port) },
    address: `http://127.0.0.1:${port}/`, problemIn: () => undefined,
  };
}

const answersWithPid = `
  import { createServer } from 'node:http';
  createServer((request, response) => response.end(String(process.pid))).listen(process.env.PORT, '127.0.0.1');
  console.log('listening');
`;
const pidAt = async (port: number): Promise<number> => Number(await (await fetch(`http://127.0.0.1:${port}/`)).text());

test('a service that ends by itself is started again', async () => {
  const example = await service(answersWithPid);
  running = supervise(example, folder);
  await running.untilUp(never);
  const first = await pidAt(example.port);
  process.kill(first, 'SIGKILL');
  await pause(1500);
  await running.untilUp(never);
  expect(await pidAt(example.port)).not.toBe(first);
}, 20_000);

test('one that cannot start says why, and is not tried again', async () => {
  running = supervise(await service("console.error('DATABASE_URL is wrong'); process.exit(3);"), folder);
  await expect(running.untilUp(never)).rejects.toThrow(/DATABASE_URL is wrong.*example could not start \(3\).*example\.log/s);
});

test('its words go to a log that others cannot read', async () => {
  running = supervise(await service(answersWithPid), folder);
  await running.untilUp(never);
  await running.stop(2000);
  await expect(readFile(path.join(folder, 'example.log'), 'utf8')).resolves.toBe('listening\n');
});

test('one that does not heed the end is killed, with all that it started', async () => {
  const example = await service(`
    import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)']);
    writeFileSync('grandchild', String(child.pid));
    process.on('SIGTERM', () => {});
    ${answersWithPid.replace("console.log('listening');", '')}
  `);
  running = supervise(example, folder);
  await running.untilUp(never);
  const grandchild = Number(await readFile(path.join(folder, 'grandchild'), 'utf8'));
  const began = Date.now();
  await running.stop(500);
  expect(Date.now() - began).toBeLessThan(3000);
  await pause(100);
  await expect(isRunning(grandchild)).resolves.toBe(false);
}, 20_000);

test('waiting ends when the system is to end', async () => {
  running = supervise(await service('setInterval(() => {}, 1000);'), folder);
  await expect(running.untilUp(AbortSignal.timeout(300))).rejects.toThrow();
});
