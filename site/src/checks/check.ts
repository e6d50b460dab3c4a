import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Snapshot } from '@sanctuary/shared-types';
import { z } from 'zod';
import { allPaths } from '../content/index.ts';
import { pageOf, publicFiles } from '../release/public-files.ts';
import { snapshotDigest } from '../snapshot/file.ts';
import { builtPage } from './built-page.ts';
import { isForMachines, machinesAreLedRight, sitemapNamesPages } from './file-rules.ts';
import { Links } from './link-rules.ts';
import { pageRules } from './page-rules.ts';
import { problemsOf } from './problems-of.ts';
import type { Finding } from './rule.ts';
import { isListed } from './sharing-rules.ts';
import { noShrinking, type Previous } from './shrink.ts';
import { heldBackShowsAccepted, nothingHidden, pagesAsImplied } from './site-rules.ts';

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
}

const releaseFile = z.object({ snapshotDigest: z.string() });
const headerRules = z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()) }));

/**
 * Checks a release before it goes live.
 * @returns what is wrong, each with how to mend it; a problem of one entry's page names the entry
 */
export async function check({ dir, snapshot, previous, allowShrink = false }: CheckOptions): Promise<Problem[]> {
  const publicDir = join(dir, 'public');
  const release = releaseFile.parse(await readJson(join(dir, 'release.json')));
  if (release.snapshotDigest !== snapshotDigest(snapshot)) return [wholeBuild('The release was made from other content than it should show. Build it again.')];

  const files = await publicFiles(publicDir);
  const routes = allPaths(snapshot);
  const policy = headerRules.parse(await readJson(join(dir, 'headers.json')))[0]?.headers['content-security-policy'] ?? '';
  const surroundings = { snapshot, policy, files: new Set(files) };
  const links = new Links(surroundings);
  const findings: Finding[] = [];
  const listed = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = pageOf(file) ?? file;
    const page = builtPage(path, await readFile(join(publicDir, file), 'utf8'), routes.get(path));
    links.read(page);
    if (isListed(page)) listed.add(path);
    for (const rule of pageRules) findings.push(...rule(page, surroundings).map((message) => ({ path, message })));
  }
  const pages = new Set(files.flatMap((file) => pageOf(file) ?? []));
  findings.push(...links.findings(), ...pagesAsImplied(snapshot, pages), ...nothingHidden(files));
  const texts = await textsOf(publicDir, files.filter(isForMachines));
  findings.push(...machinesAreLedRight(snapshot, texts, surroundings.files), ...sitemapNamesPages(snapshot, texts, listed));
  return [
    ...problemsOf(findings, routes),
    ...heldBackShowsAccepted(snapshot),
    ...(previous && !allowShrink ? noShrinking(snapshot, pages, previous) : []),
  ];
}

function wholeBuild(message: string): Problem {
  return { uid: '', documentId: '', locale: '', field: '', message };
}

async function textsOf(publicDir: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(publicDir, file), 'utf8')] as const)));
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
