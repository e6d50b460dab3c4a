import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { releaseStatus, withdrawal, withdrawals, type ReleaseStatus, type Tombstone, type Withdrawal } from '@sanctuary/shared-types';
import { projectRoot } from '../../lib/environment.ts';
import { publisherClient, type PublisherClient } from '../../publisher/client.ts';
import { startChild, type Child } from '../../testing/child.ts';
import { startCms, type RunningCms } from '../../testing/cms/running-cms.ts';

const secret = 'publisher-secret-of-the-tests';
const scripts = path.join(projectRoot, 'scripts/src');

/** All parts of the system as real processes, each with its own folder as on a council's machines. */
export interface WholeSystem {
  readonly cms: RunningCms;
  readonly web: string;
  readonly preview: string;
  readonly dataDir: string;
  readonly publisher: PublisherClient;
  status(): Promise<ReleaseStatus>;
  /** Tells the publisher that something changed, and waits until another release is live. */
  released(): Promise<void>;
  /** Waits until search finds the pages of the live release. */
  searches(): Promise<void>;
  withdraw(tombstone: Tombstone): Promise<Withdrawal>;
  receipt(id: string): Promise<Withdrawal>;
  untilDone(id: string): Promise<Withdrawal>;
  /** Lets no page be made, or mends that. */
  breakBuilds(broken: boolean): Promise<void>;
  stopPublisher(): Promise<void>;
  startPublisher(): Promise<void>;
  /** Ends all of it. */
  stop(): Promise<void>;
  /** What the processes of the publisher's side have written. */
  log(): string;
}

/**
 * Starts it. The home page and the settings are not there yet: there is no release.
 * @param folder an empty one
 */
export async function wholeSystem(folder: string): Promise<WholeSystem> {
  const dataDir = path.join(folder, 'site');
  const faultFile = path.join(folder, 'broken');
  const cms = await startCms(path.join(folder, 'cms'));
  const shared = {
    DATA_DIR: dataDir, CMS_URL: cms.url, CMS_TOKEN: cms.token, PUBLISHER_SECRET: secret, SITE_URL: 'https://sanctuary.example', SMTP_URL: '', DATABASE_URL: '',
    PUBLISHER_PORT: '0', SITE_PORT: '0', PREVIEW_PORT: '0', NODE_OPTIONS: '',
  };
  const started: Child[] = [];
  const start = async (file: string, ...args: string[]): Promise<{ child: Child; address: string }> => {
    const child = startChild(path.join(scripts, file), args, shared);
    started.push(child);
    const { address } = await child.said('listening');
    return { child, address: String(address) };
  };
  const web = await start('web/main.ts');
  const preview = await start('preview/main.ts');
  let publisher = await start('purge/testing/faulty-publisher.ts', faultFile);

  const ask = async (method: 'GET' | 'POST', door: string, body?: object): Promise<unknown> => {
    const answer = await fetch(publisher.address + door, {
      method,
      headers: { authorization: `Bearer ${secret}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${door}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  const status = async (): Promise<ReleaseStatus> => releaseStatus.parse(await ask('GET', '/status'));
  const receipt = async (id: string): Promise<Withdrawal> => withdrawal.parse(await ask('GET', `/withdrawals/${id}`));
  return {
    cms,
    web: web.address,
    preview: preview.address,
    dataDir,
    get publisher() { return publisherClient(publisher.address, secret); },
    status,
    receipt,
    async released() {
      const before = (await status()).live?.id;
      await ask('POST', '/hooks/cms', {});
      await until(async () => {
        const { live, state } = await status();
        return live !== null && live.id !== before && state === 'idle';
      }, async () => JSON.stringify(await status()));
    },
    async searches() {
      await until(async () => {
        const { live, search } = await status();
        return search.release === live?.id;
      }, async () => JSON.stringify(await status()));
    },
    async withdraw(tombstone) {
      const [found] = withdrawals.parse(await ask('POST', '/withdrawals', { tombstones: [tombstone] })).withdrawals;
      if (!found) throw new Error('It was not taken');
      return found;
    },
    async untilDone(id) {
      await until(async () => (await receipt(id)).doneAt !== null, async () => `${JSON.stringify(await receipt(id))}\n${publisher.child.output().slice(-6000)}`);
      return receipt(id);
    },
    async breakBuilds(broken) {
      if (broken) await writeFile(faultFile, '');
      else await rm(faultFile, { force: true });
    },
    async stopPublisher() { await publisher.child.end(); },
    async startPublisher() { publisher = await start('purge/testing/faulty-publisher.ts', faultFile); },
    async stop() {
      await Promise.all(started.map((child) => child.end()));
      await cms.stop();
    },
    log: () => started.map((child) => child.output()).join('\n'),
  };
}

/** Asks again and again: there is nothing to be told by. */
export async function until(isSo: () => Promise<boolean>, otherwise: () => Promise<string> = async () => ''): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error(`It was not so within a minute. ${await otherwise()}`);
}
