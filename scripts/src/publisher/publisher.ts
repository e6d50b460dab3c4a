import type { EntryReceipts, ReleaseStatus } from '@sanctuary/shared-types';
import type { Cancel } from '../lib/clock.ts';
import type { Alarm } from './alarm.ts';
import { atRest, attempt, type Attempted } from './attempt.ts';
import { gather } from './gather.ts';
import { retireOld } from './go-live.ts';
import type { Reason } from './look.ts';
import type { Metrics } from './metrics.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './problems.ts';
import { receiptsOf, type PathOf } from './receipts.ts';
import { rollBack } from './rollback.ts';
import { statusOf } from './status.ts';
import { Turns } from './turns.ts';

/** Keeps the public site the same as what the CMS publishes. */
export interface Publisher {
  /** Takes the first look, and goes on by itself. */
  start(): void;
  /** Something may have changed. */
  hint(): void;
  status(): ReleaseStatus;
  receipts(documentId: string): Promise<EntryReceipts>;
  /** Releases that are kept, newest first. */
  history(): readonly { readonly id: string; readonly releasedAt: string }[];
  /**
   * Goes back to an older release and stays there.
   * @param id else the newest older one that differs
   * @returns the id of what is live now
   * @throws {Refusal} when there is none to go back to
   * @throws {Error} when it cannot be built
   */
  rollBack(id?: string): Promise<string>;
  /** @throws {Refusal} when nothing holds the site */
  unlock(): Promise<void>;
  /** Lets the next release be much smaller than the live one. */
  allowShrink(): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Breaks off what is under way; the next start takes it up. */
  stop(): Promise<void>;
}

/** Shortest time until a look for the clock's sake, in milliseconds. */
const shortestNap = 1000;

export function createPublisher(parts: Parts, { metrics, alarm }: { metrics: Metrics; alarm: Alarm }): Publisher {
  const { memory, clock, logger, times, site, releases } = parts;
  const turns = new Turns();
  const hints = gather({ clock, settle: times.settle, longest: times.longestSettle, run: () => { wake('hint'); } });
  const paths = { release: '', of: new Map<string, Record<string, string | null>>() };
  let attempting = false;
  let again: Reason | undefined;
  let cancelNap: Cancel = () => undefined;
  let failures = 0;
  let hinted = 0;
  let stopped = false;
  let retiring = Promise.resolve();
  let telling = Promise.resolve();

  function wake(reason: Reason): void {
    if (stopped) return;
    if (attempting) {
      again = reason;
      return;
    }
    attempting = true;
    cancelNap();
    void turns.take(async (signal) => {
      const before = hinted;
      const attempted = await attempt(parts, reason, () => hinted !== before, signal);
      attempting = false;
      after(attempted);
    });
  }

  function after({ outcome, nextChange }: Attempted): void {
    if (stopped || outcome === 'brokenOff') return;
    metrics.attempted(outcome);
    telling = telling.then(alarm);
    retire();
    failures = outcome === 'failed' ? failures + 1 : 0;
    if (again) {
      const reason = again;
      again = undefined;
      wake(reason);
    } else if (outcome === 'failed') {
      nap(Math.min(times.firstRetry * 2 ** (failures - 1), times.longestRetry), 'retry');
    } else {
      const untilChange = nextChange ? Math.max(shortestNap, nextChange.getTime() - clock.now().getTime()) : Infinity;
      if (untilChange < times.betweenLooks) nap(untilChange, 'moment');
      else nap(times.betweenLooks, 'timer');
    }
  }

  function nap(milliseconds: number, then: Reason): void {
    cancelNap();
    cancelNap = clock.after(milliseconds, () => { wake(then); });
  }

  function retire(): void {
    retiring = retiring
      .then(() => retireOld(parts))
      .catch((error: unknown) => { logger.error({ err: error }, 'old releases could not be deleted'); });
  }

  async function pathOf(): Promise<PathOf> {
    const id = memory.known.live?.id;
    if (id !== undefined && id !== paths.release) {
      paths.of = site.pathsOf(await releases.snapshot(id));
      paths.release = id;
    }
    return (documentId, locale) => paths.of.get(documentId)?.[locale] ?? null;
  }

  async function allWritten(): Promise<void> {
    await turns.idle();
    await retiring;
    await memory.saved();
  }

  return {
    start() { wake('start'); },
    hint() {
      hinted += 1;
      const { state, pending } = memory.known;
      const resting = state === 'failed' || state === atRest(memory.known);
      if (resting || !pending) memory.change({ pending: true, ...(resting && { state: 'dirty' }) });
      hints.add();
    },
    status: () => statusOf(memory.known),
    receipts: async (documentId) => receiptsOf(parts, documentId, await pathOf()),
    history: () => memory.known.history,
    async rollBack(id) {
      turns.breakOff();
      try {
        return await turns.take(async (signal) => {
          const live = await rollBack(parts, id, signal);
          memory.change({ state: atRest(memory.known) });
          return live;
        });
      } finally {
        again = undefined;
        wake('command');
      }
    },
    async unlock() {
      if (!memory.known.lock) throw new Refusal('Nothing holds the site: there is nothing to unlock.');
      memory.change({ lock: null, pending: true });
      await memory.saved();
      wake('command');
    },
    async allowShrink() {
      memory.change({ allowShrink: true });
      await memory.saved();
      wake('command');
    },
    async idle() {
      await allWritten();
      await telling;
    },
    async stop() {
      stopped = true;
      hints.stop();
      cancelNap();
      turns.breakOff();
      await allWritten();
    },
  };
}
