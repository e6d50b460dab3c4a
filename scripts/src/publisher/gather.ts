import type { Cancel, Clock } from '../lib/clock.ts';

/** Turns a burst of calls into one. */
export interface Gatherer {
  add(): void;
  stop(): void;
}

/**
 * Runs once a burst has settled, and at the latest a given time after it began.
 * @param options times in milliseconds
 */
export function gather(options: {
  readonly clock: Clock;
  readonly settle: number;
  readonly longest: number;
  readonly run: () => void;
}): Gatherer {
  const { clock, settle, longest, run } = options;
  let began: number | undefined;
  let cancel: Cancel | undefined;
  return {
    add() {
      const now = clock.now().getTime();
      began ??= now;
      cancel?.();
      cancel = clock.after(Math.max(0, Math.min(settle, began + longest - now)), () => {
        began = undefined;
        run();
      });
    },
    stop() {
      cancel?.();
      began = undefined;
    },
  };
}
