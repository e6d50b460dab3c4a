import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isMissing } from '../lib/files.ts';
import type { Parts } from '../publisher/parts.ts';

/** Milliseconds between two looks, and how often it is looked. */
const pause = 100;
const looks = 30;

/**
 * Waits until Caddy's part of the configuration is that of the live release: the one before may name former addresses.
 * @throws {Error} where it is not within three seconds
 */
export async function untilCaddyKnows({ caddySnippet, memory }: Parts): Promise<void> {
  const live = memory.known.live?.id;
  if (caddySnippet === undefined || live === undefined) return;
  for (let look = 0; look < looks; look += 1) {
    const text = await readFile(caddySnippet, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
    if (text.includes(`/${live}/public`)) return;
    await setTimeout(pause);
  }
  throw new Error('Caddy was not told of the live release. Is CADDY_SNIPPET a file that the publisher may write?');
}
