import { open } from 'node:fs/promises';
import { z } from 'zod';
import type { Cancel, Clock } from '../lib/clock.ts';
import { codeOf } from '../lib/errors.ts';
import { isMissing } from '../lib/files.ts';
import type { Logger } from '../lib/logger.ts';
import type { Counter } from './counter.ts';
import type { LiveRelease } from './live-pages.ts';
import { pageAnswered } from './page-view.ts';

/** Milliseconds that an address stands in the list at most. */
const pause = 1000;

/** All that a line of the Caddyfile's list holds of a request. */
const line = z.object({ status: z.int(), request: z.object({ uri: z.string() }) });

/** What {@link countCaddyViews} works with. */
export interface CaddyViews {
  /** The list that Caddy writes, in memory that it shares with us. */
  readonly file: string;
  readonly counter: Pick<Counter, 'view'>;
  readonly live: LiveRelease;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Counts the pages that Caddy gave. Each second it takes them off the list, which is empty then.
 * @returns what ends it; it resolves when the list was taken for the last time
 */
export function countCaddyViews({ file, counter, live, clock, logger }: CaddyViews): () => Promise<void> {
  let cancel: Cancel = () => undefined;
  let ended = false;
  let failing = false;
  const look = async (): Promise<void> => {
    try {
      const lines = await takeLines(file);
      const pages = lines.length === 0 ? undefined : await live.pages();
      for (const page of lines.flatMap(pageOf)) if (pages?.addresses.has(page)) counter.view(page);
      failing = false;
    } catch (error) {
      if (!failing) logger.error({ code: codeOf(error) }, 'views of pages cannot be counted');
      failing = true;
    }
    if (!ended) cancel = clock.after(pause, () => { looking = look(); });
  };
  let looking = look();
  return async () => {
    ended = true;
    cancel();
    await looking;
    await look();
  };
}

/** Takes all lines off the list. Caddy goes on at its end, wherever that is then. */
async function takeLines(file: string): Promise<string[]> {
  try {
    const handle = await open(file, 'r+');
    try {
      const text = await handle.readFile('utf8');
      // what comes between the two lines is lost, and nothing but a count with it
      if (text !== '') await handle.truncate(0);
      return text.split('\n');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The page that a line is about; none where it is about something else, or cut short. */
function pageOf(text: string): string[] {
  try {
    const { status, request } = line.parse(JSON.parse(text));
    return [pageAnswered(request.uri, status)].filter((page) => page !== undefined);
  } catch {
    return [];
  }
}
