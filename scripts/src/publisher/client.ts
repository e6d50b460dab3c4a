import { releaseStatus, type ReleaseStatus } from '@sanctuary/shared-types';
import { z } from 'zod';

const message = z.object({ message: z.string() });
const rolledBack = z.object({ live: z.string() });
const releaseList = z.array(z.object({ id: z.string(), releasedAt: z.iso.datetime() }));

/** A running publisher, over its doors. */
export interface PublisherClient {
  status(): Promise<ReleaseStatus>;
  releases(): Promise<z.infer<typeof releaseList>>;
  /** @returns the id of what is live now */
  rollBack(id: string | undefined): Promise<string>;
  unlock(): Promise<void>;
  allowShrink(): Promise<void>;
}

/** The publisher does not answer, or refuses; the message says so in plain words. */
export class PublisherError extends Error {}

/** A rollback may have to build the site first. */
const patience = 5 * 60_000;

/**
 * @param url `http://127.0.0.1:4400`
 * @param secret its bearer
 */
export function publisherClient(url: string, secret: string): PublisherClient {
  const call = async (method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, ...(body && { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new PublisherError(`The publisher at ${url} does not answer. Is the system started?`, { cause: error });
    });
    const said: unknown = await answer.json();
    if (answer.ok) return said;
    throw new PublisherError(message.safeParse(said).data?.message ?? `The publisher answered ${answer.status}.`);
  };
  return {
    status: async () => releaseStatus.parse(await call('GET', '/status')),
    releases: async () => releaseList.parse(await call('GET', '/releases')),
    rollBack: async (id) => rolledBack.parse(await call('POST', '/rollback', id === undefined ? {} : { id })).live,
    unlock: async () => { await call('POST', '/unlock'); },
    allowShrink: async () => { await call('POST', '/allow-shrink'); },
  };
}
