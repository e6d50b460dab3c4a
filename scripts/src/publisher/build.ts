import type { Problem, Snapshot } from '@sanctuary/shared-types';
import type { Inspection } from '@sanctuary/site';
import type { Logger } from '../lib/logger.ts';
import { untilAborted } from '../lib/until-aborted.ts';
import type { Parts } from './parts.ts';
import { isOfEntry, problemsOf, PublishingFailed } from './problems.ts';
import { readableContent } from './readable-snapshot.ts';
import type { Changed } from './site.ts';

/** What to build. */
export interface Order {
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly code: string;
  readonly signal: AbortSignal;
}

/** What a build came to. */
export interface Built {
  readonly folder: string;
  /** Addresses of all pages. */
  readonly pages: readonly string[];
  /** Where only the difference to the live release was made. */
  readonly changed: Changed | undefined;
  /** What was looked at while the rest was being made. */
  readonly inspection: Inspection;
  /** Entries in the way: where there are any, the folder is of no use. */
  readonly problems: readonly Problem[];
}

/**
 * Builds a snapshot in a folder of its own: from a copy of the live release only what differs, where that can be
 * trusted, else the whole.
 * @throws {PublishingFailed} when what is in the way is no entry
 */
export async function build(parts: Parts, order: Order): Promise<Built> {
  parts.memory.change({ state: 'building' });
  return (await buildDifference(parts, order)) ?? buildWhole(parts, order);
}

async function buildWhole(parts: Parts, order: Order): Promise<Built> {
  return buildIn(parts, order, await parts.releases.workshop.newFolder(order.id));
}

/** @returns nothing where it cannot be done */
async function buildDifference(parts: Parts, order: Order): Promise<Built | undefined> {
  const { releases: { workshop }, trust, logger, step } = parts;
  const last = await lastRelease(parts, order);
  if (!last) return undefined;
  let folder: string | undefined;
  try {
    folder = await step('copy', () => workshop.newCopy(last.id, order.id));
    return await buildIn(parts, order, folder, last);
  } catch (error) {
    order.signal.throwIfAborted();
    logger.error({ err: error }, 'the difference could not be built');
  }
  trust.doubt();
  if (folder !== undefined) await workshop.discard(folder);
  return undefined;
}

interface Last {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** The live release, where this code made it from content that is known. */
async function lastRelease(parts: Parts, { code }: Order): Promise<Last | undefined> {
  const { site, memory, trust } = parts;
  const id = memory.known.live?.id;
  if (id === undefined || !trust.isWhole) return undefined;
  // with what was withdrawn for ever since: that is what must be taken out of the copy
  const snapshot = await readableContent(parts, id);
  return snapshot && site.releaseId(code, site.snapshotDigest(snapshot)) === id ? { id, snapshot } : undefined;
}

async function buildIn(parts: Parts, { snapshot, signal }: Order, folder: string, last?: Last): Promise<Built> {
  const { site, clock, logger, folder: { media }, step, releases } = parts;
  const inspection = site.inspect({ dir: folder, snapshot, ...(last && { base: last.id }) });
  const onWritten = (file: string): void => { inspection.add(file); };
  try {
    const options = { snapshot, mediaDir: media, outDir: folder, signal, onWritten, ...(last && { last }) };
    const began = clock.now().getTime();
    const { pages, views = 0, written, patched, removed } = await step('build', () => untilAborted(signal, () => site.render(options)));
    logHalves(logger, views, clock.now().getTime() - began);
    return { folder, pages, changed: written && removed && { written, removed, ...(patched && { patched }) }, inspection, problems: [] };
  } catch (error) {
    const problems = problemsOf(error);
    if (!signal.aborted && problems.some(isOfEntry)) return { folder, pages: [], changed: undefined, inspection, problems };
    if (!last) await releases.workshop.discard(folder);
    signal.throwIfAborted();
    throw new PublishingFailed(problems, { cause: error });
  }
}

/**
 * Logs the two halves of a build as steps of their own: finding out which pages differ, and making them.
 * @param views milliseconds of the first
 * @param whole milliseconds of both
 */
function logHalves(logger: Logger, views: number, whole: number): void {
  logger.info({ step: 'views', ms: Math.round(views) }, 'views done');
  logger.info({ step: 'render', ms: Math.max(0, whole - Math.round(views)) }, 'render done');
}
