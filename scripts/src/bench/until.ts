import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait for one edit, in milliseconds: a change of every page of a large site, on a busy machine, takes minutes. */
const patience = 600_000;

/**
 * Asks again and again; not too often, since asking takes from what is measured.
 * @param every milliseconds
 * @returns when it happened, on the clock of `performance`
 */
export async function until(what: string, happened: () => Promise<boolean>, every: number): Promise<number> {
  const end = performance.now() + patience;
  while (!(await happened())) {
    if (performance.now() > end) throw new Error(`The edit did not reach the ${what} within ${patience / 1000} s. "pnpm publisher status" says why.`);
    await pause(every);
  }
  return performance.now();
}
