import { open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer, FileBody } from './answer.ts';

/** Sends an answer; for HEAD without its body. */
export async function send(response: ServerResponse, { status, headers, body }: Answer, headOnly: boolean): Promise<void> {
  if (headOnly || body === undefined) {
    response.writeHead(status, headers).end();
  } else if (Buffer.isBuffer(body)) {
    response.writeHead(status, headers).end(body);
  } else {
    await sendFile(response, status, headers, body);
  }
}

async function sendFile(response: ServerResponse, status: number, headers: Answer['headers'], { file, ...part }: FileBody): Promise<void> {
  // opened before the first header goes out: from here on, deleting the release does not cut the answer short
  const handle = await open(file, 'r');
  // a compressed variant may have been replaced since it was looked at
  const length = part.start === undefined ? { 'content-length': String((await handle.stat()).size) } : {};
  response.writeHead(status, { ...headers, ...length });
  await pipeline(handle.createReadStream(part), response);
}
