import type { EntryReceipts, ReleaseStatus } from '@sanctuary/shared-types';
import type { Cancel } from '../lib/clock.ts';
import type { Alarm } from './alarm.ts';
import { atRest, attempt, type Attempted } from './attempt.ts';
import { Chores } from './chores.ts';
import { gather } from './gather.ts';
import type { Reason } from './look.ts';
import { LivePaths } from './live-paths.ts';
import type { Metrics } from './metrics.ts';
import { nextLook } from './next-look.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './problems.ts';
import { receiptsOf } from './receipts.ts';
import { clearUp, retireOld } from './retire.ts';
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

export function createPublisher(parts: Parts, { metrics, alarm }: { metrics: Metrics; alarm: Alarm }): Publisher {
  const { memory, clock, logger, times } = parts;
  const turns = new Turns();
  const hints = gather({ clock, settle: times.settle, longest: times.longestSettle, run: () => { wake('hint'); } });
  const paths = new LivePaths(parts);
  const chores = new Chores();
  let attempting = false;
  let again: Reason | undefined;
  let cancelNap: Cancel = () => undefined;
  let failures = 0;
  let hinted = 0;
  let stopped = false;
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
      const attempted = await chores.first(() => attempt(parts, reason, () => hinted !== before, signal));
      await retire();
      attempting = false;
      after(attempted);
    });
  }

  function after(attempted: Attempted): void {
    const { outcome } = attempted;
    if (stopped || outcome === 'brokenOff') return;
    metrics.attempted(outcome);
    telling = telling.then(alarm);
    failures = outcome === 'failed' ? failures + 1 : 0;
    const next = nextLook(attempted, failures, times, clock.now());
    const reason = again;
    again = undefined;
    if (reason) wake(reason);
    else cancelNap = clock.after(next.after, () => { wake(next.reason); });
  }

  async function retire(): Promise<void> {
    const failed = (error: unknown): void => { logger.error({ err: error }, 'the folder of releases could not be cleared up'); };
    await retireOld(parts).catch(failed);
    chores.add((pace) => clearUp(parts, pace), failed);
  }

  async function allWritten(): Promise<void> {
    await turns.idle();
    await chores.done();
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
    receipts: async (documentId) => receiptsOf(parts, documentId, await paths.now()),
    history: () => memory.known.history,
    async rollBack(id) {
      turns.breakOff();
      try {
        return await turns.take(async (signal) => {
          const live = await chores.first(() => rollBack(parts, id, signal));
          memory.change({ state: atRest(memory.known) });
          await retire();
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
      chores.stop();
      await allWritten();
    },
  };
}
