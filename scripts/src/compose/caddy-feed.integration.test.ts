import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newSecrets } from '../start/secrets.ts';
import { startChild } from '../testing/child.ts';
import { cleanUp } from '../testing/clean-up.ts';

afterEach(cleanUp);

test('a publisher that is told of Caddy feeds it from its start', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sanctuary-feed-'));
  const file = path.join(dataDir, 'caddy', 'release.caddy');
  const { CMS_TOKEN, PUBLISHER_SECRET } = newSecrets();
  const publisher = startChild(fileURLToPath(new URL('../publisher/main.ts', import.meta.url)), [], {
    // nobody listens on port 1: the publisher has nothing to publish
    DATA_DIR: dataDir, PUBLISHER_PORT: '0', CMS_URL: 'http://127.0.0.1:1', CADDY_SNIPPET: file, CMS_TOKEN, PUBLISHER_SECRET,
  });
  await publisher.said('listening');
  let text: string | undefined;
  for (let look = 0; look < 100 && text === undefined; look += 1) {
    text = await readFile(file, 'utf8').catch(() => undefined);
    await pause(50);
  }
  expect(text).toContain('503');
  await publisher.end();
  await rm(dataDir, { recursive: true, force: true });
}, 20_000);
