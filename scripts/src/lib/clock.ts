/** Ends something that was begun. */
export type Cancel = () => void;

/** Time, passed in so that tests can hold it. */
export interface Clock {
  readonly now: () => Date;
  /**
   * Runs something once, later.
   * @param milliseconds from now
   */
  after(milliseconds: number, run: () => void): Cancel;
}

/** Longest delay that a timer of JavaScript takes. */
const longestDelay = 2 ** 31 - 1;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, Math.min(Math.max(0, milliseconds), longestDelay));
    return () => { clearTimeout(timer); };
  },
};
