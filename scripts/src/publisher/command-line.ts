/**
 * Collects garbage sooner than Node would. What the publisher remembers of a large site is small (some 200 MB at 10,000
 * pages), what it reads and forgets on the way is not: left alone it would hold a gigabyte. Costs no time that shows.
 */
const sparing = ['--heap-growing-percent=30', '--max-semi-space-size=8'];

/** What Node is started with to be the publisher; its file is named from the project's folder. */
export const publisherCommandLine: readonly string[] = [...sparing, 'scripts/src/publisher/main.ts'];
