import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { until } from '../../tests/e2e/until.ts';
import { readSecrets } from '../lib/secrets.ts';
import { publisherClient, type PublisherClient } from '../publisher/client.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { fillInFewLanguages } from '../testing/few-languages.ts';
import { startPostgres } from '../testing/postgres.ts';
import { startSystem, type System } from '../testing/running-system.ts';
import { placeOf } from './places.ts';
import { runCommand } from './testing/commands.ts';
import { contentsOf, filesIn } from './testing/files.ts';
import { everythingIn, publishTitle, work } from './testing/officer.ts';

jest.setTimeout(900_000);
afterEach(cleanUp);

/** Pages name it, so it must not change from one start to the next. */
const siteUrl = 'https://sanctuary.example.org';

async function started(dataDir: string, settings: NodeJS.ProcessEnv): Promise<System & { readonly client: PublisherClient }> {
  const system = await startSystem(dataDir, settings);
  atEnd(() => system.stop());
  return { ...system, client: publisherClient(system.publisher, (await readSecrets(dataDir))['PUBLISHER_SECRET'] ?? '') };
}

const shows = (system: System, title: string): Promise<true | undefined> =>
  fetch(`${system.site}/guides/learn-english/`).then(async (answer) => ((await answer.text()).includes(title) ? true : undefined));

const atRest = async ({ client }: { client: PublisherClient }) => {
  const status = await client.status();
  return status.state === 'idle' && !status.pending ? (status.live ?? undefined) : undefined;
};

test.each(['SQLite', 'PostgreSQL'])('a system on %s is backed up while it runs, destroyed, and brought back as it was', async (database) => {
  const postgres = database === 'PostgreSQL' ? await startPostgres() : undefined;
  const folder = await temporaryFolder();
  const dataDir = path.join(folder, 'data');
  await mkdir(dataDir);
  const settings = { DATABASE_URL: postgres?.url ?? '', SITE_URL: siteUrl };
  const own = { ...settings, DATA_DIR: dataDir };
  const file = path.join(folder, 'backup.tar.gz');

  await fillInFewLanguages(dataDir, settings);
  const system = await started(dataDir, settings);
  const picture = await work(system, 'English for everybody');
  await until(() => shows(system, 'English for everybody'), 'the edit', 60_000);
  const live = await until(() => atRest(system), 'the publisher to come to rest', 60_000);
  const before = await everythingIn(system);
  expect((await runCommand(['backup', file], own)).said).toContain(`the live release ${live.id}`);

  expect((await filesIn(dataDir)).filter((name) => !placeOf(name))).toEqual([]);
  expect(await runCommand(['restore', file], own)).toMatchObject({ code: 1, said: expect.stringMatching(/The system is running on DATA_DIR .*Nothing was changed.*then restore/s) });
  const release = await contentsOf(path.join(dataDir, 'releases', live.id));
  const uploads = await contentsOf(path.join(dataDir, 'public/uploads'));
  expect(Object.keys(uploads)).toContain(path.basename(picture));
  await system.stop();

  await rm(dataDir, { recursive: true });
  await postgres?.destroy();
  const { code, said } = await runCommand(['restore', file], own);
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(`the release ${live.id}`) });
  expect(await contentsOf(path.join(dataDir, 'releases', live.id))).toEqual(release);
  expect(await contentsOf(path.join(dataDir, 'public/uploads'))).toEqual(uploads);

  const again = await started(dataDir, settings);
  expect(await shows(again, 'English for everybody')).toBe(true);
  expect(await everythingIn(again)).toEqual(before);
  expect((await until(() => atRest(again), 'the publisher to come to rest', 60_000)).id).toBe(live.id);

  // it goes on from there: what comes next follows that one
  await publishTitle(again, 'English after the flood');
  await until(() => shows(again, 'English after the flood'), 'the edit', 60_000);
  expect((await again.client.releases()).map((one) => one.id).slice(1)).toContain(live.id);
});
