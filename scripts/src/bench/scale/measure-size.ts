// Measures one size in a process of its own, so that its memory is its own: node measure-size.ts <snapshot.json>
// <media store> <folder>. Writes a line of JSON.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { check, codeDigest, keepReady, readSnapshot, releaseId, render, snapshotDigest } from '@sanctuary/site';
import type { Snapshot } from '@sanctuary/shared-types';
import { mirrorTree } from '../../lib/trees.ts';
import { figuresOf } from '../figures.ts';
import { withGuideEdited, withNavigationEdited } from '../content/edited.ts';
import type { SizeTook } from './size.ts';

const edits = 5;

interface Release {
  readonly dir: string;
  readonly snapshot: Snapshot;
  readonly pages: readonly string[];
  readonly files: number;
  /** Milliseconds. */
  readonly took: number;
}

const [snapshotFile, mediaDir, folder] = process.argv.slice(2);
if (!snapshotFile || !mediaDir || !folder) throw new Error('Usage: node measure-size.ts <snapshot.json> <media store> <folder>');
const media = mediaDir;
const code = await codeDigest();
const stop = keepReady();

/** Makes a release as the publisher does, whole or from the last one, whose copy is made ready before the clock runs. */
async function release(snapshot: Snapshot, dir: string, last?: Release): Promise<Release> {
  await mkdir(dir, { recursive: true });
  if (last) await mirrorTree(last.dir, dir, async () => undefined);
  const began = performance.now();
  const { pages, written, removed } = await render({ snapshot, mediaDir: media, outDir: dir, ...(last && { last: { snapshot: last.snapshot } }) });
  const problems = await check({
    dir, snapshot,
    ...(last && { previous: { id: releaseId(code, snapshotDigest(last.snapshot)), snapshot: last.snapshot, pages: [...last.pages] } }),
    ...(written && removed && { changed: { written, removed } }),
  });
  if (problems[0]) throw new Error(`The release has problems: ${problems[0].message}`);
  return { dir, snapshot, pages, files: written?.length ?? pages.length, took: performance.now() - began };
}

async function releases(first: Release, edited: (snapshot: Snapshot, edition: number) => Snapshot): Promise<{ last: Release; median: number }> {
  let last = first;
  const took: number[] = [];
  for (let edition = 1; edition <= edits; edition += 1) {
    last = await release(edited(last.snapshot, edition), path.join(folder ?? '', last.dir.endsWith('a') ? 'b' : 'a'), last);
    took.push(last.took);
  }
  return { last, median: figuresOf(took).median };
}

const whole = await release(await readSnapshot(snapshotFile), path.join(folder, 'a'));
const guide = await releases(whole, withGuideEdited);
const navigation = await releases(guide.last, withNavigationEdited);
await stop();
const took: SizeTook = { pages: whole.pages.length, whole: whole.took, edit: guide.median, editFiles: guide.last.files, navigation: navigation.median };
process.stdout.write(`${JSON.stringify(took)}\n`);
