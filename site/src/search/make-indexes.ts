import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { answer, type LanguageIndex, type Order } from './messages.ts';

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));
const keptOutput = 2_000;

/** What search indexes are made from, and where they go. */
export interface IndexOptions extends Order {
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the search index of each language whose pages differ from those that its index was made from. It takes seconds a
 * few thousand pages, so a process of its own does it, behind all others: nobody waits for it.
 * @throws {Error} where an index cannot be made; what is in the folder then is of no use
 */
export async function makeSearchIndexes({ signal, ...order }: IndexOptions): Promise<readonly LanguageIndex[]> {
  signal?.throwIfAborted();
  const child = fork(workerFile, [], { env: { PATH: process.env['PATH'] }, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (written = (written + chunk.toString()).slice(-keptOutput)));
  let said: unknown;
  child.on('message', (message) => { said = message; });
  const end = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', end, { once: true });
  try {
    const closed = once(child, 'close');
    child.send(order, () => undefined);
    await closed;
    signal?.throwIfAborted();
    const found = answer.safeParse(said);
    if (!found.success) throw new Error(`The process that makes search indexes came to an end: ${written}`);
    if ('fault' in found.data) throw new Error(found.data.fault);
    return found.data.indexes;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
