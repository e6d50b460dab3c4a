import type { EntryReceipts, ReleaseStatus, Tombstone, Withdrawals } from '@sanctuary/shared-types';
import type { Cancel } from '../lib/clock.ts';
import { purge } from '../purge/purge.ts';
import { withdraw, withdrawalsOf } from '../purge/withdraw.ts';
import { renewSearch } from '../search/renew-search.ts';
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
import { codeOf } from '../lib/errors.ts';

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
  /**
   * Takes what is withdrawn for ever from readers at once, and from all that is served and kept ahead of anything else.
   * Sent again, it is the same as once.
   * @returns how far each of them has come; it is on the disk, and their pages are answered “gone”
   */
  withdraw(tombstones: readonly Tombstone[]): Promise<Withdrawals>;
  /** How far withdrawals have come: all of them, or one. */
  withdrawals(id?: string): Withdrawals;
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
  /** Apart from the others: it takes longer than what the next release waits for. */
  const searchChores = new Chores();
  let attempting = false;
  /** Whether something that was withdrawn may be left somewhere: a start looks for it in all that is there. */
  let toPurge = parts.ledger.tombstones.length > 0;
  let withdrawing = Promise.resolve();
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
      const attempted = await chores.first(async () => {
        await clearWithdrawn(signal);
        const attempted = await attempt(parts, reason, () => hinted !== before, signal);
        // what could not be released by itself may be gone with this
        if (attempted.outcome === 'released') await clearWithdrawn(signal);
        return attempted;
      });
      await retire();
      attempting = false;
      after(attempted);
    });
  }

  /** Ahead of anything else. Where it cannot be done, the rest goes on: newer content may be without what is in the way. */
  async function clearWithdrawn(signal: AbortSignal): Promise<void> {
    if (!toPurge) return;
    toPurge = false;
    try {
      if (await purge(parts, signal)) return;
    } catch (error) {
      // what broke it off begins it again
      if (!signal.aborted) logger.error({ code: codeOf(error) }, 'what was withdrawn could not be cleared; it is tried again');
    }
    toPurge = true;
  }

  async function takeNote(tombstones: readonly Tombstone[]): Promise<void> {
    if (!(await withdraw(parts, tombstones))) return;
    toPurge = true;
    turns.breakOff();
    wake('command');
  }

  function after(attempted: Attempted): void {
    const { outcome } = attempted;
    if (stopped) return;
    if (outcome === 'brokenOff') {
      // by something that begins by itself, or that left word
      const left = again;
      again = undefined;
      if (left) wake(left);
      return;
    }
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
    searchChores.add(() => renewSearch(parts), (error) => { logger.error({ err: error }, 'search could not be looked after'); });
  }

  async function allWritten(): Promise<void> {
    await turns.idle();
    await chores.done();
    await searchChores.done();
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
    status: () => statusOf(memory.known, parts),
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
    async withdraw(tombstones) {
      const noted = withdrawing.then(() => takeNote(tombstones));
      withdrawing = noted.catch(() => undefined);
      await noted;
      return withdrawalsOf(parts, new Set(tombstones.map(({ id }) => id)));
    },
    withdrawals: (id) => withdrawalsOf(parts, id === undefined ? undefined : new Set([id])),
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
      searchChores.stop();
      await parts.search.stop();
      await allWritten();
    },
  };
}
