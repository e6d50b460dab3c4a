import { readFile, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { releaseStatus, type EntryReceipts, type ReleaseStatus } from '@sanctuary/shared-types';
import { readPublisherEnvironment } from '../../lib/environment.ts';
import { createLogger } from '../../lib/logger.ts';
import { HandClock } from '../../testing/hand-clock.ts';
import { atEnd, temporaryFolder } from '../../testing/clean-up.ts';
import { assemble } from '../assemble.ts';
import type { SmallCms, SmallEntry } from './small-cms.ts';
import { smallSite, type Watch } from './small-site.ts';

export const secret = 'publisher-secret-of-the-tests';
const token = 'read-token-of-the-tests';

/** A publisher with a small CMS, a small site, a clock that stands still and a folder of its own. */
export async function publisherAtWork(entries: SmallEntry[]) {
  const dataDir = await temporaryFolder();
  const clock = new HandClock('2026-03-01T12:00:00.000Z');
  const cms: SmallCms = { entries };
  const watch: Watch = { code: 'code-1', snapshots: 0, builds: 0, differences: 0 };
  const log: string[] = [];
  const environment = readPublisherEnvironment({ DATA_DIR: dataDir, SITE_URL: 'https://sanctuary.example', CMS_TOKEN: token, PUBLISHER_SECRET: secret });
  const logger = createLogger('publisher', { secrets: [token, secret], to: { write: (line) => { log.push(line); } } });
  const begin = () => assemble({ site: smallSite(async () => structuredClone(cms), watch), environment, logger, clock });
  let at = await begin();
  atEnd(() => at.publisher.stop());

  const ask = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const answer = await at.app.inject({ method, url, headers: { authorization: `Bearer ${secret}` }, ...(payload && { payload }) });
    return { code: answer.statusCode, body: answer.body === '' ? undefined : answer.json<unknown>() };
  };
  const idle = () => at.publisher.idle();
  return {
    dataDir, clock, cms, watch, log, ask, idle,
    get app() { return at.app; },
    get publisher() { return at.publisher; },
    async start() {
      at.publisher.start();
      await idle();
    },
    /** The CMS hints, the burst settles, and the look ends. */
    async hinted() {
      at.publisher.hint();
      clock.advance(1000);
      await idle();
    },
    async later(milliseconds: number) {
      clock.advance(milliseconds);
      await idle();
    },
    /** A new publisher takes up what the last one left. */
    async restart() {
      await at.publisher.stop();
      at = await begin();
      await this.start();
    },
    /** A new publisher takes up what the last one left and something changed, but does not begin. */
    async reopen(change: () => Promise<void>) {
      await at.publisher.stop();
      await change();
      at = await begin();
    },
    async status(): Promise<ReleaseStatus> { return releaseStatus.parse((await ask('GET', '/status')).body); },
    receipts: (id: string): Promise<EntryReceipts> => at.publisher.receipts(id),
    /** What stands in the folder of releases, but for the folder that is ready for the next. */
    releases: async () => (await readdir(path.join(dataDir, 'releases'))).filter((name) => !name.startsWith('.spare-')).sort(),
    live: async () => path.basename(await readlink(path.join(dataDir, 'current'))),
    /** Text of a public page; `undefined` where there is none. */
    page: async (address: string) => {
      const html = await readFile(path.join(dataDir, 'current/public', address, 'index.html'), 'utf8').catch(() => undefined);
      return html && /<title>(.*)<\/title>/.exec(html)?.[1];
    },
    gone: async () => {
      const text = await readFile(path.join(dataDir, 'gone.json'), 'utf8').catch(() => undefined);
      return text === undefined ? [] : (JSON.parse(text) as { paths: string[] }).paths;
    },
    mails: async () => {
      const dir = path.join(dataDir, 'mail');
      const names = await readdir(dir).catch(() => []);
      return Promise.all(names.sort().map((name) => readFile(path.join(dir, name), 'utf8')));
    },
  };
}
