import type { Problem, Snapshot } from '@sanctuary/shared-types';
import { build, type Built, type Order } from './build.ts';
import { stalePages } from './canary.ts';
import { check } from './check.ts';
import type { Parts } from './parts.ts';
import { isOfEntry, PublishingFailed } from './problems.ts';

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
    const found = await buildAndCheck(parts, { id, snapshot, code: making.code, signal: making.signal }, making.allowShrink);
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
async function buildAndCheck(parts: Parts, order: Order, allowShrink: boolean): Promise<readonly Problem[]> {
  const { releases, trust, logger } = parts;
  const { id, snapshot, signal } = order;
  if (await releases.has(id)) {
    // made before, and then something else was live: it only has to hold against what is live now
    if ((await check(parts, { dir: releases.directory(id), snapshot, allowShrink, signal })).length === 0) return [];
  }
  const built = await build(parts, order);
  if (!built.changed) return finish(parts, order, built, allowShrink);
  try {
    const found = await finish(parts, order, built, allowShrink);
    if (found.length === 0) return [];
    // before any entry is blamed: a page that was left as it was may be what is wrong
    logger.warn({ release: id, problems: found.length }, 'a build by difference failed its checks; the whole is built');
  } catch (error) {
    signal.throwIfAborted();
    logger.error({ err: error }, 'a build by difference cannot be trusted; the whole is built');
  }
  trust.doubt();
  return finish(parts, order, await build(parts, order), allowShrink);
}

/** @returns what is in the way; nothing where it is a release now */
async function finish(parts: Parts, { id, snapshot, signal }: Order, { folder, pages, changed, inspection, problems }: Built, allowShrink: boolean): Promise<readonly Problem[]> {
  const { releases, memory, trust, toSqueeze, step } = parts;
  let isPlaced = false;
  try {
    if (problems.length > 0) return problems;
    // one waits for the processor, one for the disk, one for the process that makes pages
    const [found, stale] = await Promise.all([
      check(parts, { dir: folder, snapshot, allowShrink, changed, inspection, signal }),
      changed ? stalePages(parts, { folder, pages, changed }) : [],
      step('sync', () => releases.sync(folder, changed)),
    ]);
    if (stale.length > 0) throw new Error(`${stale.length} pages should be others than they are, such as ${stale[0]}`);
    if (found.length > 0) return found;
    signal.throwIfAborted();
    memory.change({ state: 'releasing' });
    await step('place', () => releases.place(folder, id, snapshot));
    isPlaced = true;
    toSqueeze.add(changed);
    if (!changed) trust.restore();
    return [];
  } finally {
    if (!isPlaced) await releases.workshop.discard(folder);
  }
}
