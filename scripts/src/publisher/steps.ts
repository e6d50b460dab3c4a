import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import { messageOf } from '../lib/errors.ts';

/**
 * What publishing consists of, in order. The last three are done when the site is live: `spare` prepares a folder for the
 * next release, which `copy` then gives, `retire` deletes old ones, `squeeze` compresses some pages again.
 */
export const steps = ['snapshot', 'copy', 'build', 'canary', 'check', 'sync', 'place', 'swap', 'record', 'spare', 'retire', 'squeeze'] as const;

/** What a withdrawal for ever consists of: its pages are hidden, a release without it is made, and each store is cleared. */
export const purgeSteps = ['hide', 'without', 'pause', 'clear'] as const;
/** What is done when a release is live, while nobody waits: its search indexes are made. */
export const searchSteps = ['index'] as const;
export type Step = (typeof steps | typeof purgeSteps | typeof searchSteps)[number];

/** Does one step, and leaves a log line and a measure behind. */
export type RunStep = <T>(step: Step, work: () => Promise<T>) => Promise<T>;

/**
 * @param options `before` is told of each step that begins; `after` of each that ended, with seconds
 */
export function stepRunner(options: {
  readonly logger: Logger;
  readonly clock: Clock;
  readonly before?: (step: Step) => void;
  readonly after?: (step: Step, seconds: number) => void;
}): RunStep {
  const { logger, clock } = options;
  return async (step, work) => {
    options.before?.(step);
    const began = clock.now().getTime();
    const took = () => clock.now().getTime() - began;
    try {
      const result = await work();
      logger.info({ step, ms: took() }, `${step} done`);
      return result;
    } catch (error) {
      // the attempt as a whole says it louder
      logger.info({ step, ms: took(), reason: messageOf(error) }, `${step} failed`);
      throw error;
    } finally {
      options.after?.(step, took() / 1000);
    }
  };
}
