import type { PageCounts } from '@sanctuary/shared-types';
import type { Clock } from '../lib/clock.ts';
import type { DataFolder } from '../lib/data-folder.ts';
import type { Logger } from '../lib/logger.ts';
import { GonePages } from '../web/gone-pages.ts';
import { CountFiles } from './count-files.ts';
import type { DayViews } from './day-views.ts';
import { LiveRelease, type LivePages } from './live-pages.ts';
import { daysBefore, londonDay } from './london-day.ts';
import { pageTitle } from './page-title.ts';

/** Pages that are named: officers look at the first few. */
const most = 50;

/** Tells how often pages were opened on whole days. */
export class Report {
  readonly #files: CountFiles;
  readonly #live: LiveRelease;
  readonly #gone: GonePages;
  readonly #clock: Clock;
  readonly #logger: Logger;

  constructor({ folder, clock, logger }: { readonly folder: DataFolder; readonly clock: Clock; readonly logger: Logger }) {
    this.#files = new CountFiles(folder.counts);
    this.#live = new LiveRelease(folder);
    this.#gone = new GonePages(folder.gone);
    this.#clock = clock;
    this.#logger = logger;
  }

  /**
   * The last whole days. The day that runs is never told: a number that grows would tell that somebody reads a page
   * now. Pages that are no longer live are not named, nor counted in the total.
   */
  async last(days: number): Promise<PageCounts> {
    const today = londonDay(this.#clock.now());
    const shown = Array.from({ length: days }, (_, index) => daysBefore(today, days - index));
    const [read, live] = await Promise.all([Promise.all(shown.map((day) => this.#day(day))), this.#live.pages()]);
    const pages = (await this.#stillThere(live, read.flatMap(({ views }) => Object.keys(views))))
      .map((path) => ({ path, views: read.map(({ views }) => views[path] ?? null) }))
      .sort((a, b) => sum(b.views) - sum(a.views) || (a.path < b.path ? -1 : 1));
    return {
      days: shown,
      total: sum(pages.map(({ views }) => sum(views))),
      pages: await Promise.all(pages.slice(0, most).map(async ({ path, views }) => ({ path, title: live ? await pageTitle(live.publicDir, path) : null, views }))),
    };
  }

  async #stillThere(live: LivePages | undefined, addresses: readonly string[]): Promise<string[]> {
    const released = [...new Set(addresses)].filter((address) => live?.addresses.has(address));
    const gone = await Promise.all(released.map((address) => this.#gone.has(address)));
    return released.filter((_address, index) => !gone[index]);
  }

  async #day(day: string): Promise<DayViews> {
    try {
      return await this.#files.closed(day);
    } catch {
      this.#logger.warn({ day }, 'the counts of a day cannot be read');
      return { day, views: {} };
    }
  }
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
