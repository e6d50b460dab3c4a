import { setTimeout as wait } from 'node:timers/promises';
import { withdrawals, type Tombstone, type Withdrawal } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';

/** Longest wait for an answer, in milliseconds: the publisher writes a line and answers. */
const limit = 5000;
/** Most tombstones in a request. */
const atOnce = 200;
/** Milliseconds until it is tried again: soon at first. */
const pauses = [1000, 2000, 5000, 10_000];
const longestPause = 30_000;

async function call(strapi: Core.Strapi, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const { url, secret } = configurationOf(strapi).publisher;
  const response = await fetch(new URL(path, url), {
    method,
    redirect: 'error',
    headers: { authorization: `Bearer ${secret}`, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    signal: AbortSignal.timeout(limit),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`the publisher answered ${response.status}`);
  return response.json();
}

/** What the publisher knows of withdrawals. @throws {Error} where it does not answer */
export async function askPublisher(strapi: Core.Strapi): Promise<readonly Withdrawal[]> {
  return withdrawals.parse(await call(strapi, 'GET', '/withdrawals')).withdrawals;
}

/** Tells the publisher once. @throws {Error} where it does not answer */
export async function tellPublisher(strapi: Core.Strapi, tombstones: readonly Tombstone[]): Promise<readonly Withdrawal[]> {
  const known: Withdrawal[] = [];
  for (let from = 0; from < tombstones.length; from += atOnce) {
    known.push(...withdrawals.parse(await call(strapi, 'POST', '/withdrawals', { tombstones: tombstones.slice(from, from + atOnce) })).withdrawals);
  }
  return known;
}

/**
 * Does something with the publisher again and again until it succeeds, or the CMS ends: a withdrawal is never given up.
 * @param what in words, for the log
 */
export async function persist(strapi: Core.Strapi, what: string, ending: AbortSignal, attempt: () => Promise<void>): Promise<void> {
  for (let tries = 0; !ending.aborted; tries += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (tries === 0) strapi.log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}; it is tried again until it succeeds`);
      await wait(pauses[tries] ?? longestPause, undefined, { signal: ending, ref: false }).catch(() => undefined);
    }
  }
}
