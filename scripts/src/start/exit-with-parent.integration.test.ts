import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isRunning } from './testing/is-running.ts';

const preload = fileURLToPath(new URL('exit-with-parent.ts', import.meta.url));

test('a child ends when the process that started it was killed outright', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', `
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['--import', ${JSON.stringify(preload)}, '-e', 'setInterval(() => {}, 1000)'],
      { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('spawn', () => setTimeout(() => console.log(child.pid), 300));
  `], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [data] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(data.toString());
  await expect(isRunning(child)).resolves.toBe(true);
  parent.kill('SIGKILL');
  await pause(1000);
  await expect(isRunning(child)).resolves.toBe(false);
}, 15_000);
