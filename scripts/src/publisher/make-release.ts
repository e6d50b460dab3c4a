import { rm } from 'node:fs/promises';
import type { Problem, Snapshot } from '@sanctuary/shared-types';
import { untilAborted } from '../lib/until-aborted.ts';
import type { Parts } from './parts.ts';
import { isOfEntry, problemsOf, PublishingFailed } from './problems.ts';
import { readableSnapshot } from './readable-snapshot.ts';

/** Entries that fail may come to light one by one; with more than this, something else is wrong. */
const mostRounds = 20;

/** A release that stands finished in its folder, live or not. */
export interface Made {
  readonly id: string;
  readonly snapshot: Snapshot;
  /** Of entries that were held back on the way. */
  readonly problems: readonly Problem[];
}

/** How to make it. */
export interface Making {
  readonly code: string;
  /** Where the older source of an entry is found that must be held back. */
  readonly fallback: Snapshot | undefined;
  readonly allowShrink: boolean;
  readonly signal: AbortSignal;
}

/**
 * Builds and checks a snapshot until it is a release: an entry in the way is held back and the rest goes on.
 * @throws {PublishingFailed} when what is in the way is no entry
 */
export async function makeRelease(parts: Parts, wanted: Snapshot, making: Making): Promise<Made> {
  const { site, memory, logger } = parts;
  const heldBack: Problem[] = [];
  let snapshot = wanted;
  for (let round = 1; ; round += 1) {
    const digest = site.snapshotDigest(snapshot);
    const id = site.releaseId(making.code, digest);
    if (id === memory.known.live?.id) return { id, snapshot, problems: heldBack };
    const found = await buildAndCheck(parts, id, snapshot, making);
    if (found.length === 0) return { id, snapshot, problems: heldBack };

    const named = found.filter(isOfEntry);
    const without = named.length > 0 ? site.holdBack(snapshot, named, making.fallback) : snapshot;
    if (round === mostRounds || site.snapshotDigest(without) === digest) {
      throw new PublishingFailed([...heldBack, ...found]);
    }
    for (const { uid, documentId, locale, message } of named) logger.warn({ uid, documentId, locale, message }, 'entry held back');
    heldBack.push(...named);
    snapshot = without;
  }
}

/** @returns what is in the way; nothing where the release stands in its folder */
async function buildAndCheck(parts: Parts, id: string, snapshot: Snapshot, making: Making): Promise<Problem[]> {
  const { releases, step, memory } = parts;
  if (await releases.has(id)) {
    // made before, and then something else was live: it only has to hold against what is live now
    if ((await check(parts, releases.directory(id), snapshot, making)).length === 0) return [];
  }
  memory.change({ state: 'building' });
  const outDir = await releases.newFolder(id);
  try {
    const failed = await build(parts, outDir, snapshot, making);
    if (failed.length > 0) return failed;
    // the one waits for the processor, the other for the disk
    const [found] = await Promise.all([check(parts, outDir, snapshot, making), step('sync', () => releases.sync(outDir))]);
    if (found.length > 0) return found;
    making.signal.throwIfAborted();
    memory.change({ state: 'releasing' });
    await step('place', () => releases.place(outDir, id));
    return [];
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function build(parts: Parts, outDir: string, snapshot: Snapshot, { signal }: Making): Promise<Problem[]> {
  const { site, folder, step } = parts;
  try {
    await step('build', () => untilAborted(signal, () => site.render({ snapshot, mediaDir: folder.media, outDir, signal })));
    return [];
  } catch (error) {
    signal.throwIfAborted();
    const problems = problemsOf(error);
    if (problems.some(isOfEntry)) return problems;
    throw new PublishingFailed(problems, { cause: error });
  }
}

async function check(parts: Parts, dir: string, snapshot: Snapshot, { allowShrink, signal }: Making): Promise<Problem[]> {
  const { site, releases, memory, step } = parts;
  signal.throwIfAborted();
  memory.change({ state: 'checking' });
  const { live } = memory.known;
  const shown = await readableSnapshot(parts, live?.id);
  const previous = live && shown ? { snapshot: shown, pages: (await releases.describe(live.id)).pages } : undefined;
  return step('check', () => site.check({ dir, snapshot, allowShrink, ...(previous && { previous }) }));
}
