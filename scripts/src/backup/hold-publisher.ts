import { lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from '../../toolchain/say.mjs';
import { dataFolder, releaseIdPattern } from '../lib/data-folder.ts';
import { isMissing } from '../lib/files.ts';
import { holdFile, holdTree } from './hold-tree.ts';
import { pieces, placeOf } from './places.ts';

/** How often it is tried again when the publisher made a release meanwhile, and milliseconds in between. */
const attempts = 20;
const pauseBetween = 500;

/** What was held of the publisher's folder. */
export interface HeldPublisher {
  /** Paths within it, sorted. */
  readonly files: readonly string[];
  /** Id of the live release; `undefined` where none is. */
  readonly live: string | undefined;
}

/**
 * Holds the releases and what the publisher knows of them, as they were at one moment between two changes.
 * @param dataDir of the publisher
 * @param to absolute, on the same file system
 * @throws {Stop} where it never comes to rest
 */
export async function holdPublisher(dataDir: string, to: string, signal: AbortSignal): Promise<HeldPublisher> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = stateOf(dataDir);
    const files = holdAll(dataDir, to);
    if (stateOf(dataDir) === before) return { files: files.sort(), live: liveIn(dataDir) };
    for (const piece of pieces.publisher) await rm(path.join(to, piece), { recursive: true, force: true });
    await pause(pauseBetween, undefined, { signal });
  }
  throw new Stop('The publisher made one release after another, so that no backup could be made. Try again when fewer people publish.');
}

function holdAll(dataDir: string, to: string): string[] {
  const isKept = (name: string): boolean => placeOf(name)?.kept === 'link';
  return pieces.publisher.flatMap((piece) => {
    if (piece === 'current') return [];
    if (piece === 'gone.json') return holdFile(path.join(dataDir, piece), path.join(to, piece)) ? [piece] : [];
    if (piece === 'releases') return releasesIn(dataDir).flatMap((id) => holdTree(dataDir, `${piece}/${id}`, to, isKept));
    return holdTree(dataDir, piece, to, isKept);
  });
}

/** Changes with every release that comes, goes or is made live, and with what the publisher writes down. */
function stateOf(dataDir: string): string {
  const { releases, publisher, gone } = dataFolder(dataDir);
  return JSON.stringify([
    liveIn(dataDir),
    releasesIn(dataDir).map((id) => [id, identityOf(path.join(releases, id))]),
    ['state.json', 'seen.json', 'live-since.json'].map((name) => identityOf(path.join(publisher, name))),
    identityOf(gone),
  ]);
}

function releasesIn(dataDir: string): string[] {
  return orMissing(() => readdirSync(dataFolder(dataDir).releases).filter((name) => releaseIdPattern.test(name)).sort()) ?? [];
}

function liveIn(dataDir: string): string | undefined {
  return orMissing(() => {
    const id = path.basename(readlinkSync(dataFolder(dataDir).current));
    lstatSync(path.join(dataFolder(dataDir).releases, id));
    return id;
  });
}

const identityOf = (file: string): string | undefined => orMissing(() => {
  const { ino, mtimeMs } = statSync(file);
  return `${ino} ${mtimeMs}`;
});

function orMissing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
