import { createReadStream } from 'node:fs';

/**
 * The lines of a file, as they were written: `node:readline` would also break at the line separators of Unicode, which
 * JSON lets stand in a text.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
