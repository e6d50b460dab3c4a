import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is there. For things that announce themselves in no other way, such as a public page.
 * @param ask gives the answer, or `undefined` while there is none
 * @param what names the thing in the error
 * @param limit milliseconds
 * @throws {Error} when the limit is over
 */
export async function until<T>(ask: () => Promise<T | undefined>, what: string, limit = 15_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}`);
    await pause(50);
  }
}
