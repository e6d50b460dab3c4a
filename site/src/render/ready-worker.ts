import { codeDigest } from './code-digest.ts';
import { PageWorker } from './page-worker.ts';

/** A process that leaks must not do so for ever; but the first site of the next takes as long as all its pages do. */
const mostSites = 1_000;

interface Ready {
  readonly siteUrl: string;
  readonly code: string;
  readonly worker: PageWorker;
  readonly sites: number;
}

let isKept = false;
let ready: Ready | undefined;

/**
 * From now on the process that compiled the pages' code stays for the next build, which then takes a second where it
 * would take several. It costs the memory of an idle build. For a process that builds again and again.
 * @param siteUrl public address of the site: where it is given, the code is compiled at once, before the first build
 * @returns ends it
 */
export function keepReady(siteUrl?: string): () => Promise<void> {
  isKept = true;
  // What goes wrong here goes wrong again in the build that needs it, which tells.
  const first = siteUrl === undefined ? undefined : compile(siteUrl).then(putBack, () => undefined);
  return async () => {
    isKept = false;
    await first;
    await take()?.worker.stop();
  };
}

/**
 * Ends the process that is kept, with all content that it holds, and begins another in its place. What is under way
 * goes on with its own.
 */
export async function renewWorker(): Promise<void> {
  const kept = take();
  await kept?.worker.stop();
  // a fault meets the build that needs it
  if (kept && isKept) void compile(kept.siteUrl).then(putBack).catch(() => undefined);
}

async function compile(siteUrl: string): Promise<Ready> {
  return { siteUrl, code: await codeDigest(), worker: await PageWorker.start(siteUrl), sites: 0 };
}

/**
 * Does something with a worker: the one that was kept, where it has the code of now, else a new one.
 * @param siteUrl public address of the site
 * @param code digest of the code as it is now
 */
export async function withWorker<Result>(siteUrl: string, code: string, use: (worker: PageWorker) => Promise<Result>): Promise<Result> {
  const current = (await takeFitting(siteUrl, code)) ?? { siteUrl, code, worker: await PageWorker.start(siteUrl), sites: 0 };
  try {
    const result = await use(current.worker);
    await putBack({ ...current, sites: current.sites + 1 });
    return result;
  } catch (error) {
    await current.worker.stop();
    throw error;
  }
}

/**
 * Makes some pages and texts again of the snapshot that was made last, with nothing remembered of how they were made.
 * @param paths addresses; those that the site lacks are passed over
 * @returns what the files should be, by address
 * @throws {Error} where no process was kept
 */
export async function makeAgain(paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  const kept = take();
  if (!kept) throw new Error('There is no process that could make pages again: see keepReady.');
  try {
    const made = await kept.worker.makeAgain(paths);
    await putBack(kept);
    return new Map([...made].map(([path, text]) => [path, Buffer.from(text)]));
  } catch (error) {
    await kept.worker.stop();
    throw error;
  }
}

function take(): Ready | undefined {
  const taken = ready;
  ready = undefined;
  return taken;
}

async function takeFitting(siteUrl: string, code: string): Promise<Ready | undefined> {
  const kept = take();
  if (kept?.siteUrl === siteUrl && kept.code === code && kept.sites < mostSites && kept.worker.isAlive) return kept;
  await kept?.worker.stop();
  return undefined;
}

async function putBack(used: Ready): Promise<void> {
  if (isKept && ready === undefined) ready = used;
  else await used.worker.stop();
}
