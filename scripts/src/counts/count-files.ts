import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isMissing, readJson, removeLeftovers, writeWhole } from '../lib/files.ts';
import { dayViews, withoutFew, type DayViews } from './day-views.ts';

const dayFile = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** The folder of counts: `running.json` for the day that runs, and `2026-11-22.json` for each that is over. */
export class CountFiles {
  readonly #folder: string;

  /** @param folder absolute; it is made when something is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Removes what a killed process left half written: it holds small numbers too. */
  async tidy(): Promise<void> {
    await removeLeftovers(this.#folder).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  /**
   * What was counted on the day that ran when it was last written.
   * @throws {Error} where the file is damaged
   */
  running(): Promise<DayViews | undefined> {
    return readJson(this.#running, dayViews);
  }

  async writeRunning(views: DayViews): Promise<void> {
    await writeWhole(this.#running, `${JSON.stringify(views)}\n`);
  }

  /** Gives up what {@link running} cannot read. */
  async dropRunning(): Promise<void> {
    await rm(this.#running, { force: true });
  }

  /** Keeps a day that is over, without the pages that few opened. */
  async close(views: DayViews): Promise<void> {
    await writeWhole(this.#of(views.day), `${JSON.stringify(withoutFew(views))}\n`);
  }

  /**
   * A day that is over. Small numbers are left out again, whoever wrote the file.
   * @returns nothing counted where there is no such file
   * @throws {Error} where the file is damaged
   */
  async closed(day: string): Promise<DayViews> {
    return withoutFew((await readJson(this.#of(day), dayViews)) ?? { day, views: {} });
  }

  /** Deletes the days before one. */
  async deleteBefore(first: string): Promise<void> {
    const names = (await readdir(this.#folder)).filter((name) => (dayFile.exec(name)?.[1] ?? first) < first);
    await Promise.all(names.map((name) => rm(path.join(this.#folder, name), { force: true })));
  }

  get #running(): string {
    return path.join(this.#folder, 'running.json');
  }

  #of(day: string): string {
    return path.join(this.#folder, `${day}.json`);
  }
}
