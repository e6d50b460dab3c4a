/**
 * Collects garbage sooner than Node would. What the publisher remembers of a large site is small (some 200 MB at 10,000
 * pages), what it reads and forgets on the way is not: left alone it would hold a gigabyte. Costs no time that shows.
 */
const sparing = ['--heap-growing-percent=30', '--max-semi-space-size=8'];

/**
 * The C library gives back to the machine what making pictures took. Left alone, it keeps an arena for each thread: 150 MB
 * more at 10,000 pages.
 */
export const publisherAllocation: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: `${32 * 2 ** 20}`, MALLOC_TRIM_THRESHOLD_: `${16 * 2 ** 20}` };

/** What Node is started with to be the publisher; its file is named from the project's folder. */
export const publisherCommandLine: readonly string[] = [...sparing, 'scripts/src/publisher/main.ts'];
