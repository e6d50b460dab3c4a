import { mkdir, mkdtemp, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Clock } from '../lib/clock.ts';
import { createLogger } from '../lib/logger.ts';
import { feedCaddy, servedRelease } from './caddy-feed.ts';

let dataDir: string;
beforeEach(async () => { dataDir = await mkdtemp(path.join(tmpdir(), 'sanctuary-caddy-')); });
afterEach(() => rm(dataDir, { recursive: true }));

const first = '0'.repeat(16);
const second = '1'.repeat(16);

async function makeLive(id: string): Promise<void> {
  const folder = path.join(dataDir, 'releases', id);
  await mkdir(path.join(folder, 'public'), { recursive: true });
  await writeFile(path.join(folder, 'headers.json'), JSON.stringify([{ path: '/*', headers: { 'x-release': id } }]));
  await writeFile(path.join(folder, 'redirects.json'), '[]');
  await unlink(path.join(dataDir, 'current')).catch(() => undefined);
  await symlink(`releases/${id}`, path.join(dataDir, 'current'));
}

/** A clock that goes on when told: a tick is over when what it ran has asked for the next. */
function steppedClock(): { clock: Clock; tick(): Promise<void> } {
  let next: (() => void) | undefined;
  let asked: () => void = () => undefined;
  return {
    clock: {
      now: () => new Date(0),
      after(_milliseconds, run) {
        next = run;
        asked();
        return () => { next = undefined; };
      },
    },
    async tick() {
      if (!next) return;
      const over = new Promise<void>((resolve) => { asked = resolve; });
      next();
      await over;
    },
  };
}

test('there is nothing to serve before the first release', async () => {
  await expect(servedRelease(dataDir)).resolves.toBeUndefined();
});

test('releases before the live one are named, and pages that are gone', async () => {
  await makeLive(first);
  await makeLive(second);
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":["/stories/one/"],"withdrawn":["/stories/two/"],"paused":["/stories/"]}');
  await expect(servedRelease(dataDir)).resolves.toMatchObject({ id: second, older: [first], gone: ['/stories/one/', '/stories/two/'], paused: ['/stories/'] });
});

test('Caddy is told what is live, again when that changes, and not once it was ended', async () => {
  const file = path.join(dataDir, 'caddy', 'release.caddy');
  const { clock, tick } = steppedClock();
  const stop = await feedCaddy({ dataDir, file, clock, logger: createLogger('test', { to: { write: () => undefined } }) });
  await expect(readFile(file, 'utf8')).resolves.toContain('503');
  await makeLive(first);
  await tick();
  await expect(readFile(file, 'utf8')).resolves.toContain(first);
  stop();
  await makeLive(second);
  await tick();
  await expect(readFile(file, 'utf8')).resolves.toContain(first);
});

test('a release that cannot be read leaves Caddy with what it has', async () => {
  const file = path.join(dataDir, 'release.caddy');
  const { clock, tick } = steppedClock();
  await makeLive(first);
  const stop = await feedCaddy({ dataDir, file, clock, logger: createLogger('test', { to: { write: () => undefined } }) });
  await makeLive(second);
  await writeFile(path.join(dataDir, 'releases', second, 'headers.json'), 'not JSON');
  await tick();
  await expect(readFile(file, 'utf8')).resolves.toContain(first);
  stop();
});
