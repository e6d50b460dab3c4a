import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { atEnd } from './clean-up.ts';

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string };

/** One of our processes. */
export interface Child {
  /**
   * Resolves with the first line of the log, said already or to come, with this message.
   * @throws {Error} with all that was said, when the process ends without it
   */
  said(...messages: readonly string[]): Promise<LogLine>;
  /** All that it has written. */
  output(): string;
  /** Asks it to end. */
  end(): Promise<{ code: number | null; signal: string | null }>;
  /** Resolves when it ended by itself. */
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

/** Starts a process of ours. It does not outlive the test. */
export function startChild(file: string, args: readonly string[], env: Record<string, string>): Child {
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: LogLine[] = [];
  const other: string[] = [];
  const waiting = new Set<() => void>();
  const hear = () => { for (const look of waiting) look(); };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line) as LogLine);
    hear();
  });
  createInterface({ input: child.stderr }).on('line', (line) => { other.push(line); });
  let over = false;
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => {
    over = true;
    hear();
    return { code: typeof code === 'number' ? code : null, signal: typeof signal === 'string' ? signal : null };
  });
  const end = () => {
    child.kill('SIGTERM');
    return ended;
  };
  atEnd(() => {
    child.kill('SIGKILL');
    return ended;
  });
  return {
    ended,
    end,
    output: () => [...lines.map((line) => JSON.stringify(line)), ...other].join('\n'),
    said: (...messages) => new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find(({ msg }) => messages.includes(msg));
        if (!found && !over) return;
        waiting.delete(look);
        if (found) resolve(found);
        else reject(new Error(`It ended without saying ${messages.join(' or ')}:\n${[...lines.map((line) => JSON.stringify(line)), ...other].join('\n')}`));
      };
      waiting.add(look);
      look();
    }),
  };
}
