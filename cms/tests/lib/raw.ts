import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

/** An answer with its bytes as they came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/**
 * Asks for a path exactly as it is written, which `fetch` would tidy first.
 * @param origin `http://127.0.0.1:1337`
 */
export async function raw(origin: string, path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const asked = request({ hostname, port, path, method, headers, agent: false }).end();
  const [answer] = await once(asked, 'response');
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  return { status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) };
}
