import { PageWorker } from './page-worker.ts';

/** A process that leaks must not do so for ever. */
const mostSites = 200;

interface Ready {
  readonly siteUrl: string;
  readonly code: string;
  readonly worker: PageWorker;
  sites: number;
}

let isKept = false;
let ready: Ready | undefined;

/**
 * From now on the process that compiled the pages' code stays for the next build, which then takes a second where it
 * would take several. It costs the memory of an idle build. For a process that builds again and again.
 * @returns ends it
 */
export function keepReady(): () => Promise<void> {
  isKept = true;
  return async () => {
    isKept = false;
    await letGo();
  };
}

/**
 * Does something with a worker: the one that was kept, where it has the code of now, else a new one.
 * @param siteUrl public address of the site
 * @param code digest of the code as it is now
 */
export async function withWorker<Result>(siteUrl: string, code: string, use: (worker: PageWorker) => Promise<Result>): Promise<Result> {
  const fits = ready?.siteUrl === siteUrl && ready.code === code && ready.sites < mostSites && ready.worker.isAlive;
  if (!fits) await letGo();
  const current = ready ?? { siteUrl, code, worker: await PageWorker.start(siteUrl), sites: 0 };
  ready = undefined;
  try {
    const result = await use(current.worker);
    current.sites += 1;
    if (isKept && !ready) ready = current;
    return result;
  } finally {
    if (ready !== current) await current.worker.stop();
  }
}

async function letGo(): Promise<void> {
  const last = ready;
  ready = undefined;
  await last?.worker.stop();
}
