import type { Cancel, Clock } from '../lib/clock.ts';
import { codeOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { CountFiles } from './count-files.ts';
import { DayCounts } from './day-counts.ts';
import type { LiveRelease } from './live-pages.ts';
import { daysBefore, londonDay } from './london-day.ts';

/** Milliseconds between two times that the counts are written down. */
const pause = 60_000;

/** Milliseconds between two looks whether other pages are live. */
const look = 1000;

/** Days that are kept: a year, and a little to compare it with. */
const daysKept = 400;

/** Counts how often pages are opened. It never fails: at worst, views are lost. */
export interface Counter {
  /** @param page address of a page that there is */
  readonly view: (page: string) => void;
  /** Writes the counts down for the last time. */
  stop(): Promise<void>;
}

/** What {@link openCounter} works with. */
export interface CounterParts {
  /** Absolute. One process alone counts into it. */
  readonly folder: string;
  /** What is counted of other pages is forgotten: their addresses may be those of what was withdrawn. */
  readonly live: Pick<LiveRelease, 'pages'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Goes on counting where the last process stopped. */
export async function openCounter({ folder, live, clock, logger }: CounterParts): Promise<Counter> {
  const files = new CountFiles(folder);
  const counts = new DayCounts(await before(files, logger));
  let changed = false;
  let failing = false;
  let cancel: Cancel = () => undefined;
  let writing = Promise.resolve();

  /** @returns whether there were any */
  const forgetOthers = async (): Promise<boolean> => {
    const pages = await live.pages();
    return pages !== undefined && counts.keepOnly(pages.addresses);
  };
  const write = async (): Promise<void> => {
    const today = londonDay(clock.now());
    const over = counts.days.filter((day) => day !== today);
    if (!changed && over.length === 0) return;
    changed = false;
    try {
      await forgetOthers();
      for (const day of over) await files.close(counts.of(day));
      // after the days that are over: until then, their numbers are in this file
      await files.writeRunning(counts.of(today));
      for (const day of over) counts.forget(day);
      if (over.length > 0) await files.deleteBefore(daysBefore(today, daysKept));
      failing = false;
    } catch (error) {
      changed = true;
      if (!failing) logger.error({ code: codeOf(error) }, 'views could not be written down; they are counted on in memory');
      failing = true;
    }
  };
  // one after the other, also where a disk is slow
  const inTurn = (): Promise<void> => (writing = writing.then(write));
  const wait = (): void => {
    cancel = clock.after(pause, () => {
      void inTurn();
      wait();
    });
  };

  let cancelLook: Cancel = () => undefined;
  let stopped = false;
  const tidy = async (): Promise<void> => {
    // where that cannot be told now, it is asked again when the counts are written
    if (!(await forgetOthers().catch(() => false))) return;
    changed = true;
    await inTurn();
  };
  const lookAgain = (): void => {
    if (stopped) return;
    cancelLook = clock.after(look, () => { looking = tidy().finally(lookAgain); });
  };

  await inTurn();
  wait();
  let looking = tidy();
  await looking;
  lookAgain();
  return {
    view(page) {
      counts.add(londonDay(clock.now()), page);
      changed = true;
    },
    async stop() {
      stopped = true;
      cancel();
      cancelLook();
      await looking;
      await tidy();
      await inTurn();
    },
  };
}

async function before(files: CountFiles, logger: Logger) {
  try {
    await files.tidy();
    return await files.running();
  } catch {
    logger.error('the counts of the day are damaged; counting begins anew');
    await files.dropRunning().catch(() => undefined);
    return undefined;
  }
}
