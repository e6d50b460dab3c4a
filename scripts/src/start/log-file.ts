import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** Bytes above which a log is put aside at the next start. */
const largest = 5 * 1024 * 1024;

/** A child's log: one file, and its last lines for whoever has to explain why the child ended. */
export interface LogFile {
  readonly path: string;
  /** Writes all that comes out of a child; `eachLine` sees every whole line. */
  take(stream: Readable, eachLine?: (line: string) => void): void;
  tail(): string;
  close(): void;
}

/**
 * Opens `<folder>/<name>.log` to write at its end; one that grew large is kept beside as `.1`.
 */
export function openLog(folder: string, name: string): LogFile {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
  const handle = openSync(file, 'a', 0o600);
  const lines: string[] = [];
  let isOpen = true;
  return {
    path: file,
    take(stream, eachLine) {
      const decoder = new StringDecoder('utf8');
      let rest = '';
      stream.on('data', (data: Buffer) => {
        if (isOpen) writeSync(handle, data);
        const [last = '', ...whole] = (rest + decoder.write(data)).split('\n').reverse();
        rest = last;
        for (const line of whole.reverse()) {
          lines.push(line);
          eachLine?.(line);
        }
        lines.splice(0, lines.length - 30);
      });
    },
    tail: () => lines.join('\n'),
    close() {
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  };
}
