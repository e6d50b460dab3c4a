import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Snapshot } from '@sanctuary/shared-types';
import { z } from 'zod';
import { allPaths } from '../content/index.ts';
import { snapshotDigest } from '../snapshot/file.ts';
import { findingsOf } from './findings.ts';
import { problemsOf } from './problems-of.ts';
import { noShrinking, type Previous } from './shrink.ts';
import { Inspection } from './inspection.ts';
import { type Changed, factsAfter, type SiteFacts, wholeFacts } from './site-facts.ts';
import { heldBackShowsAccepted } from './site-rules.ts';

/** What is checked, and against what. */
export interface CheckOptions {
  /** Folder of the release. */
  readonly dir: string;
  /** What it must have been made from. */
  readonly snapshot: Snapshot;
  /** What the site shows now. */
  readonly previous?: Previous | undefined;
  /** Whether somebody said that the site may lose many pages. */
  readonly allowShrink?: boolean | undefined;
  /**
   * Where it differs from what the site shows now: only that is looked at again, and what points there. Otherwise,
   * or where nothing is remembered of what the site shows, all of it is.
   */
  readonly changed?: Changed | undefined;
  /** See {@link inspect}. */
  readonly inspection?: Inspection | undefined;
}

const releaseFile = z.object({ id: z.string(), snapshotDigest: z.string() });
const headerRules = z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()) }));

/** How many releases are remembered: the live one, and those that were made of it and came to nothing. */
const mostRemembered = 3;
const remembered = new Map<string, SiteFacts>();

/**
 * Begins to check a release that is still being made: its files are looked at as they come to stand there.
 * @param base id of the release that it is made from by difference
 */
export function inspect({ dir, snapshot, base }: { dir: string; snapshot: Snapshot; base?: string | undefined }): Inspection {
  return new Inspection(join(dir, 'public'), snapshot, factsOf(base, snapshot)?.needs);
}

/** What is remembered of a release of the same site. */
function factsOf(id: string | undefined, { siteUrl }: Snapshot): SiteFacts | undefined {
  const known = id === undefined ? undefined : remembered.get(id);
  return known?.siteUrl === siteUrl ? known : undefined;
}

/**
 * Checks a release before it goes live. What was found out of its files is remembered, for checking the next.
 * @returns what is wrong, each with how to mend it; a problem of one entry's page names the entry
 */
export async function check({ dir, snapshot, previous, allowShrink = false, changed, inspection }: CheckOptions): Promise<Problem[]> {
  const publicDir = join(dir, 'public');
  const release = releaseFile.parse(await readJson(join(dir, 'release.json')));
  if (release.snapshotDigest !== snapshotDigest(snapshot)) return [wholeBuild('The release was made from other content than it should show. Build it again.')];

  const before = factsOf(previous?.id, snapshot);
  const facts = changed && before
    ? await factsAfter(before, publicDir, snapshot, changed, inspection?.needs === before.needs ? inspection : undefined)
    : await wholeFacts(publicDir, snapshot, inspection);
  remember(release.id, facts, previous?.id);
  const policy = headerRules.parse(await readJson(join(dir, 'headers.json')))[0]?.headers['content-security-policy'] ?? '';
  return [
    ...problemsOf(findingsOf(facts, snapshot, policy), allPaths(snapshot)),
    ...heldBackShowsAccepted(snapshot),
    ...(previous && !allowShrink ? noShrinking(snapshot, new Set(facts.pages.keys()), previous) : []),
  ];
}

/** Lets go of what is remembered of releases: the next is checked as a whole. */
export function forgetChecked(): void {
  remembered.clear();
}

/** @param live its facts stay */
function remember(id: string, facts: SiteFacts, live: string | undefined): void {
  remembered.delete(id);
  remembered.set(id, facts);
  for (const oldest of remembered.keys()) {
    if (remembered.size > mostRemembered && oldest !== live) remembered.delete(oldest);
  }
}

function wholeBuild(message: string): Problem {
  return { uid: '', documentId: '', locale: '', field: '', message };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
