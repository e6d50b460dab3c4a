import { sourceLocale, type Problem, type Snapshot } from '@sanctuary/shared-types';
import { publishedRevisions, together, withdrawnPages, withdrawnSince } from './entries.ts';
import { goLive } from './go-live.ts';
import { makeRelease } from './make-release.ts';
import type { RefusedEntry, Remembered } from './memory.ts';
import type { Parts } from './parts.ts';
import { PublishingFailed, wholeProblem } from './problems.ts';
import { untilAborted } from '../lib/until-aborted.ts';

/** Why the publisher looks. */
export type Reason = 'hint' | 'start' | 'timer' | 'moment' | 'retry' | 'command';

/** What came of a look. */
export interface Looked {
  readonly outcome: 'released' | 'unchanged';
  /** The next moment at which time alone changes what the site says. */
  readonly nextChange: Date | null;
}

/**
 * Compares what the CMS publishes with what is live, and makes it live where it differs.
 * @throws {Error} when that fails at any step: {@link problemsOf} tells what an officer needs to know
 */
export async function look(parts: Parts, reason: Reason, signal: AbortSignal): Promise<Looked> {
  const { snapshot, problems, nextChange } = await take(parts, signal);
  try {
    const outcome = await (parts.memory.known.lock
      ? releaseWithdrawals(parts, snapshot, problems, signal)
      : releaseNewest(parts, snapshot, problems, reason, signal));
    return { outcome, nextChange };
  } catch (error) {
    await hideWithdrawn(parts, snapshot).catch((second: unknown) => { parts.logger.error({ err: second }, 'withdrawn pages could not be hidden'); });
    throw error;
  }
}

/** Asks the CMS what it publishes now. */
export async function take(parts: Parts, signal: AbortSignal): ReturnType<Parts['site']['takeSnapshot']> {
  const { site, cms, siteUrl, folder, clock, releases, memory, seen, step, times } = parts;
  const { accepted } = memory.known;
  const previous = accepted && (await releases.has(accepted.release)) ? await releases.snapshot(accepted.release) : undefined;
  const limit = AbortSignal.timeout(times.snapshotLimit);
  const either = AbortSignal.any([signal, limit]);
  return step('snapshot', async () => {
    const taken = await untilAborted(either, () => site.takeSnapshot({
      cmsUrl: cms.url,
      token: cms.token,
      siteUrl,
      mediaDir: folder.media,
      now: clock.now(),
      signal: either,
      ...(previous && { previous }),
    })).catch((error: unknown) => {
      if (!limit.aborted) throw error;
      throw new PublishingFailed([wholeProblem(`The content management system gave no whole answer within ${times.snapshotLimit / 1000} seconds.`)], { cause: error });
    });
    await seen.remember(taken.snapshot);
    return taken;
  });
}

async function releaseNewest(parts: Parts, taken: Snapshot, problems: Problem[], reason: Reason, signal: AbortSignal): Promise<Looked['outcome']> {
  const { site, memory, releases } = parts;
  const { accepted, live, refused, allowShrink } = memory.known;
  const code = await site.codeDigest();
  const input = site.releaseId(code, site.snapshotDigest(taken));
  // an entry refused beside other content than now may be right by now: tried again when nobody waits
  const tryAgain = reason !== 'hint' && refused.some((entry) => entry.input !== input);
  if (live && accepted?.release === live.id && accepted.input === input && !tryAgain) {
    memory.change({ problems: [...problems, ...refused.map(({ problem }) => problem)] });
    await parts.gone.set([]);
    return 'unchanged';
  }
  const fallback = accepted && (await releases.has(accepted.release)) ? await releases.snapshot(accepted.release) : undefined;
  const revisionOf = revisions(taken);
  const stillRefused = tryAgain ? [] : refused.filter((entry) => entry.code === code && revisionOf(entry.problem) === entry.revision);
  const wanted = stillRefused.length > 0 ? site.holdBack(taken, stillRefused.map(({ problem }) => problem), fallback) : taken;

  const made = await makeRelease(parts, wanted, { code, fallback, allowShrink, signal });
  const newlyRefused = made.problems.map((problem): RefusedEntry => ({ problem, revision: revisionOf(problem), code, input }));
  const known: Partial<Remembered> = {
    accepted: { release: made.id, input },
    refused: [...stillRefused, ...newlyRefused],
    held: made.snapshot.held,
    problems: [...problems, ...stillRefused.map(({ problem }) => problem), ...made.problems],
  };
  if (made.id === live?.id) {
    memory.change(known);
    await parts.gone.set([]);
    return 'unchanged';
  }
  await goLive(parts, made, known);
  return 'released';
}

/** After a rollback nothing new goes out, but what was unpublished still goes away. */
async function releaseWithdrawals(parts: Parts, taken: Snapshot, problems: Problem[], signal: AbortSignal): Promise<Looked['outcome']> {
  const { site, memory, releases } = parts;
  const { live, lock } = memory.known;
  if (!lock) return 'unchanged';
  const base = await releases.snapshot(lock.base);
  // what was withdrawn once stays away even when it is published again: only its old words could come back
  const withdrawn = together(lock.withdrawn, withdrawnSince(base, taken));
  memory.change({ lock: { ...lock, withdrawn } });
  const wanted = withdrawn.length > 0 ? site.withoutEntries(base, withdrawn) : base;
  const known: Partial<Remembered> = { held: taken.held, problems };
  if (live && site.snapshotDigest(wanted) === site.snapshotDigest(await releases.snapshot(live.id))) {
    memory.change(known);
    await parts.gone.set([]);
    return 'unchanged';
  }
  const made = await makeRelease(parts, wanted, { code: await site.codeDigest(), fallback: undefined, allowShrink: true, signal });
  await goLive(parts, made, known);
  return 'released';
}

/** What cannot be taken away by a release is answered 410 meanwhile. */
async function hideWithdrawn({ site, memory, releases, gone, logger }: Parts, taken: Snapshot): Promise<void> {
  const { live } = memory.known;
  if (!live) return;
  const pages = withdrawnPages(site, await releases.snapshot(live.id), taken);
  if (pages.length > 0) logger.warn({ pages: pages.length }, 'withdrawn pages answered 410');
  await gone.set(pages);
}

function revisions(snapshot: Snapshot): (problem: Problem) => string {
  const published = publishedRevisions(snapshot);
  return ({ documentId, locale }) => published.get(documentId)?.get(locale === '' ? sourceLocale : locale) ?? '';
}
