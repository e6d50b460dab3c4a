const second = 1000;
const minute = 60 * second;

/** How long the publisher waits for what, in milliseconds. */
export interface Times {
  /** After a hint, for more of the same burst. */
  readonly settle: number;
  /** From the first hint of a burst, however many follow. */
  readonly longestSettle: number;
  /** Between two looks that nobody asked for. */
  readonly betweenLooks: number;
  /** Between two looks of that kind that read everything, to prove that nothing was passed over. */
  readonly betweenWholes: number;
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** For the CMS to give the whole snapshot. */
  readonly snapshotLimit: number;
  /** For one build with its checks. */
  readonly buildLimit: number;
  /** For a release without what was withdrawn for ever, until all that names it is kept back. */
  readonly pause: number;
  /** From the first failure until people are told. */
  readonly alarm: number;
}

export const usualTimes: Times = {
  // the CMS tells of each language by itself, some 20 ms apart
  settle: 30,
  longestSettle: second / 2,
  betweenLooks: minute,
  betweenWholes: 10 * minute,
  firstRetry: second,
  longestRetry: minute,
  snapshotLimit: 2 * minute,
  buildLimit: 10 * minute,
  pause: 4 * second,
  alarm: 10 * minute,
};
