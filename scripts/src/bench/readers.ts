import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { codeOf, messageOf } from '../lib/errors.ts';

/** What the readers met. */
export interface Readings {
  readonly answers: number;
  /** Milliseconds that each answer took. */
  readonly took: readonly number[];
  /** No answer, or another than 200. */
  readonly failed: readonly string[];
  /** Half of one release and half of another: a body that is not the one its tag promises, a page whose parts are missing, or one that goes back in time. */
  readonly mixed: readonly string[];
}

interface Got {
  readonly status: number;
  readonly body: Buffer;
  readonly etag: string | undefined;
}

/**
 * Reads pages at a steady pace, whatever the answers take.
 * @param options `site`: its address; `pages`: what is read, in turn; `editionOf`: a number that a page may only ever raise
 * @returns ends the reading and gives what was met
 */
export function startReaders(options: {
  readonly site: string;
  readonly pages: readonly string[];
  readonly perSecond: number;
  readonly editionOf: (html: string) => number | undefined;
}): () => Promise<Readings> {
  const { site, pages, perSecond, editionOf } = options;
  const agent = new Agent({ keepAlive: true });
  const took: number[] = [];
  const failed: string[] = [];
  const mixed: string[] = [];
  const checked = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const began = performance.now();
  let sent = 0;
  let newest = 0;

  async function read(page: string): Promise<void> {
    const asked = performance.now();
    const newestBefore = newest;
    try {
      const { status, body, etag } = await get(agent, site + page);
      took.push(performance.now() - asked);
      if (status !== 200) {
        failed.push(`${page} answered ${status}`);
        return;
      }
      if (etag !== `"${createHash('sha256').update(body).digest('base64url')}"`) mixed.push(`${page} is not what its tag says`);
      const html = body.toString();
      const edition = editionOf(html) ?? newestBefore;
      if (edition < newestBefore) mixed.push(`${page} went back from edition ${newestBefore} to ${edition}`);
      newest = Math.max(newest, edition);
      await readParts(page, html);
    } catch (error) {
      failed.push(`${page}: ${messageOf(error)}`);
    }
  }

  /** What a page was built with must be there as long as somebody can hold that page. */
  async function readParts(page: string, html: string): Promise<void> {
    for (const [, part = ''] of html.matchAll(/(?:href|src|component-url|renderer-url)="(\/_astro\/[^"]+)"/g)) {
      if (checked.has(part)) continue;
      const { status } = await get(agent, site + part);
      if (status === 200) checked.add(part);
      else mixed.push(`${page} needs ${part}, which answered ${status}`);
    }
  }

  const pacing = setInterval(() => {
    for (; sent < ((performance.now() - began) / 1000) * perSecond; sent += 1) {
      const reading = read(pages[sent % pages.length] ?? '/').finally(() => underWay.delete(reading));
      underWay.add(reading);
    }
  }, 5);

  return async () => {
    clearInterval(pacing);
    await Promise.all(underWay);
    agent.destroy();
    return { answers: took.length, took, failed, mixed };
  };
}

/** As a browser does, asks again when the server ended a connection just as it was used once more. */
function get(agent: Agent, url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, timeout: 10_000 }, (answer) => {
      buffer(answer).then((body) => { resolve({ status: answer.statusCode ?? 0, body, etag: answer.headers.etag }); }, reject);
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer within 10 s')));
    asked.on('error', (error) => {
      if (asked.reusedSocket && codeOf(error) === 'ECONNRESET') get(agent, url).then(resolve, reject);
      else reject(error);
    });
    asked.end();
  });
}
