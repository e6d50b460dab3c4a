import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { startChild } from '../testing/child.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';

const run = promisify(execFile);
const secret = 'publisher-secret-of-the-tests';
const here = (file: string): string => path.join(import.meta.dirname, file);

/** Runs a command as the council's web officer would; `said` is all that it wrote. */
async function command(env: Record<string, string>, ...args: string[]): Promise<{ said: string; failed: boolean }> {
  try {
    const { stdout } = await run(process.execPath, [here('command.ts'), ...args], { env: { ...process.env, PUBLISHER_SECRET: '', ...env } });
    return { said: stdout, failed: false };
  } catch (error) {
    return { said: String((error as { stderr: unknown }).stderr), failed: true };
  }
}

afterEach(cleanUp);

it('tells, goes back and goes on in plain words', async () => {
  const dataDir = await temporaryFolder();
  const cmsFile = path.join(dataDir, 'cms.json');
  const publish = (title: string) => writeFile(cmsFile, JSON.stringify({ entries: [{ id: 'first', title, edit: title.length }] }));
  await writeFile(path.join(dataDir, 'secrets.json'), JSON.stringify({ PUBLISHER_SECRET: secret }));
  for (const title of ['One', 'Second']) {
    await publish(title);
    const publisher = startChild(here('testing/mortal-publisher.ts'), [cmsFile], {
      DATA_DIR: dataDir, PUBLISHER_PORT: '0', CMS_TOKEN: 'read-token-of-the-tests', PUBLISHER_SECRET: secret,
    });
    const { address } = await publisher.said('listening');
    await publisher.said('released');
    if (title === 'One') {
      await publisher.end();
      continue;
    }
    const env = { DATA_DIR: dataDir, PUBLISHER_URL: String(address) };
    expect(await command(env, 'status')).toMatchObject({ failed: false, said: expect.stringMatching(/^The site shows all that is published\.\nLive: release [0-9a-f]{16}, 2 pages, since /) });
    expect(await command(env, 'rollback')).toMatchObject({ failed: false, said: expect.stringMatching(/^Release [0-9a-f]{16} is live\. Nothing new goes out until/) });
    expect(await command(env, 'rollback')).toEqual({ failed: true, said: 'There is no older release to go back to that differs from what is live.\n' });
    expect(await command(env, 'unlock')).toMatchObject({ failed: false, said: expect.stringMatching(/^Unlocked\./) });
    expect(await command(env, 'unlock')).toEqual({ failed: true, said: 'Nothing holds the site: there is nothing to unlock.\n' });
    expect(await command({ ...env, PUBLISHER_SECRET: 'another-secret-than-that' }, 'status')).toEqual({ failed: true, said: 'The secret is missing or wrong.\n' });
    await publisher.end();
    expect(await command(env, 'status')).toEqual({ failed: true, said: `The publisher at ${String(address)} does not answer. Is the system started?\n` });
  }
}, 60_000);

it('explains itself, and says where a secret comes from', async () => {
  expect(await command({}, 'roll')).toMatchObject({ failed: true, said: expect.stringContaining('pnpm publisher rollback [id]') });
  expect(await command({ DATA_DIR: await temporaryFolder() }, 'status')).toMatchObject({ failed: true, said: expect.stringContaining('Start the system with npm start first.') });
}, 60_000);
