import type { DayViews } from './day-views.ts';

/** Most pages that are counted at once: far more than the site has, far less than would be felt. */
const most = 20_000;

/** Counts in memory, by day and page. */
export class DayCounts {
  readonly #days = new Map<string, Map<string, number>>();

  /** Goes on with what was counted before. */
  constructor(before?: DayViews) {
    if (before) this.#days.set(before.day, new Map(Object.entries(before.views)));
  }

  /**
   * Counts one view.
   * @param day in London
   * @param page address of a page that there is
   */
  add(day: string, page: string): void {
    let views = this.#days.get(day);
    if (!views) this.#days.set(day, (views = new Map<string, number>()));
    const count = views.get(page);
    if (count === undefined && this.#size >= most) return;
    views.set(page, (count ?? 0) + 1);
  }

  /** Days that something was counted on, the earliest first. */
  get days(): string[] {
    return [...this.#days.keys()].sort();
  }

  of(day: string): DayViews {
    return { day, views: Object.fromEntries(this.#days.get(day) ?? []) };
  }

  forget(day: string): void {
    this.#days.delete(day);
  }

  /**
   * Forgets all pages but these.
   * @returns whether there were others
   */
  keepOnly(pages: ReadonlySet<string>): boolean {
    let isLess = false;
    for (const views of this.#days.values()) {
      for (const page of [...views.keys()]) if (!pages.has(page)) isLess = views.delete(page);
    }
    return isLess;
  }

  get #size(): number {
    let size = 0;
    for (const views of this.#days.values()) size += views.size;
    return size;
  }
}
