import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSnapshot, render, squeezed } from '@sanctuary/site';
import { heaviestPages } from './heaviest.ts';
import type { Heaviest } from './over-budget.ts';
import { pagesIn, squeezePage } from '../publisher/squeeze.ts';

/** An address and a day that never change: a page weighs a few bytes more or less with them. */
const fixed = { siteUrl: 'https://sanctuary.example.gov.uk', asOf: '2026-11-11T00:00:00.000Z' };

/** Where the content is taken from. */
export interface Content {
  /** A release's `snapshot.json`. */
  readonly snapshotFile: string;
  /** The media store that belongs to it. */
  readonly mediaDir: string;
}

/**
 * Makes the site anew from the content of a release, at a fixed address and on a fixed day, and weighs its pages: the
 * same content and code give the same weights on any machine.
 */
export async function weighContent({ snapshotFile, mediaDir }: Content): Promise<Heaviest[]> {
  const snapshot = { ...(await readSnapshot(snapshotFile)), ...fixed };
  const outDir = await mkdtemp(path.join(tmpdir(), 'sanctuary-budgets-'));
  try {
    await render({ snapshot, mediaDir, outDir });
    const [publicDir, aside] = [path.join(outDir, 'public'), path.join(outDir, '.squeezed')];
    for (const file of await pagesIn(publicDir)) await squeezePage({ squeezed }, { publicDir, file, aside });
    return await heaviestPages(outDir, snapshot);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
