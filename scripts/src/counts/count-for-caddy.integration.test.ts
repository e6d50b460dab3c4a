import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newSecrets } from '../start/secrets.ts';
import { startChild } from '../testing/child.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';

afterEach(cleanUp);

test('a publisher that is told of Caddy\u2019s list counts what is on it, until it ends', async () => {
  const dataDir = await temporaryFolder();
  const release = '1111111111111111';
  await writeRelease(dataDir, release, { '/index.html': 'Home' });
  await writeFile(path.join(dataDir, 'releases', release, 'release.json'), `{"id":"${release}","asOf":"2026-01-01T00:00:00.000Z","pages":["/"]}`);
  await makeLive(dataDir, release);
  const file = path.join(dataDir, 'views', 'views.log');
  await mkdir(path.dirname(file));
  await writeFile(file, '{"request":{"uri":"/"},"status":200}\n{"request":{"uri":"/invented/"},"status":200}\n');
  const { CMS_TOKEN, PUBLISHER_SECRET } = newSecrets();
  const publisher = startChild(fileURLToPath(new URL('../publisher/main.ts', import.meta.url)), [], {
    // nobody listens on port 1: the publisher has nothing to publish
    DATA_DIR: dataDir, PUBLISHER_PORT: '0', CMS_URL: 'http://127.0.0.1:1', CADDY_VIEWS: file, CMS_TOKEN, PUBLISHER_SECRET,
  });
  await publisher.said('listening');
  await publisher.end();
  expect(JSON.parse(await readFile(path.join(dataDir, 'counts/running.json'), 'utf8'))).toMatchObject({ views: { '/': 1 } });
  expect(await readFile(file, 'utf8')).toBe('');
}, 20_000);
