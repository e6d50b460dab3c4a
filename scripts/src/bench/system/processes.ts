import { readdir, readFile } from 'node:fs/promises';

/** A process of this machine. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** Most memory that it ever held (resident), in bytes. */
  readonly peak: number;
}

/** A process and everything that it started, as far as it still runs; nothing where the system has no `/proc`. */
export async function processTree(pid: number): Promise<Process[]> {
  const names = await readdir('/proc').catch(() => []);
  const all = (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(processAt))).filter((found) => found !== undefined);
  const tree = all.filter((found) => found.pid === pid);
  // the tree grows while it is walked through
  for (const { pid: parent } of tree) tree.push(...all.filter((found) => found.parent === parent));
  return tree;
}

async function processAt(name: string): Promise<Process | undefined> {
  try {
    const [status, command] = await Promise.all([readFile(`/proc/${name}/status`, 'utf8'), readFile(`/proc/${name}/cmdline`, 'utf8')]);
    const number = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid: Number(name), parent: number('PPid'), command: command.replaceAll('\0', ' ').trim(), peak: number('VmHWM') * 1024 };
  } catch {
    // it has just ended
    return undefined;
  }
}

/** Remembers the most memory that a process and all that it started held at one time, while it lasts. */
export class MemoryWatch {
  #most = 0;
  readonly #timer: NodeJS.Timeout;
  readonly #pid: number;

  /** @param every milliseconds between two looks */
  constructor(pid: number, every: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => void this.#look(), every);
  }

  /** @returns bytes; 0 where the system does not tell */
  stop(): number {
    clearInterval(this.#timer);
    return this.#most;
  }

  async #look(): Promise<void> {
    // the peak of each, so that none is missed between two looks
    const held = (await processTree(this.#pid)).reduce((all, { peak }) => all + peak, 0);
    this.#most = Math.max(this.#most, held);
  }
}
