import { type Entries, type HeldEntry, type Problem, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { accept } from './accept.ts';
import { cmsClient } from './cms-client.ts';
import { CmsError } from './cms-error.ts';
import type { Fetched } from './fetch-file.ts';
import { fetchMedia } from './fetch-media.ts';
import { momentsAround } from './moments.ts';
import { type Missed, readEntries, type Reading } from './reading.ts';
import { isSameContent } from './same-content.ts';
import type { Withdrawn } from './withdrawn.ts';

/** What a snapshot is taken from. */
export interface SnapshotOptions {
  /** Address of the CMS, without a path. */
  readonly cmsUrl: string;
  /** Address at which officers reach the CMS, where that is another one. */
  readonly cmsPublicUrl?: string | undefined;
  /** The publisher's read token. */
  readonly token: string;
  /** Public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Folder that keeps the bytes of the media library's files. */
  readonly mediaDir: string;
  /** What the site shows now: a refused entry stays on its source there. */
  readonly previous?: Snapshot | undefined;
  /** What was read last, by this process: then only the difference is asked for. */
  readonly last?: Reading | undefined;
  /** Whether to read everything all the same: at a start, on a timer, in any doubt. */
  readonly whole?: boolean | undefined;
  /** What was withdrawn for ever: left out before anything is looked at or fetched, whatever the CMS publishes. */
  readonly withdrawn?: Withdrawn | undefined;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/** A snapshot, and what officers must hear about it. */
export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** Of entries in `snapshot.held`: why they were refused. Of others: what is missing on their live page. */
  readonly problems: Problem[];
  /** When time alone will next change what the site says. */
  readonly nextChange: Date;
  /** What was read, for the next time. */
  readonly reading: Reading;
  /** Whether everything was read. */
  readonly isWhole: boolean;
  /** After a whole reading: what the difference would have passed over. There should never be any. */
  readonly missed: readonly Missed[];
}

/**
 * Takes all that is published, in every language, complete or not at all. Each entry is accepted or refused by itself.
 * It comes to the same whether everything is read or the difference to the last reading; entries that did not change
 * are the very same objects as before.
 * @throws {CmsError} where the CMS gives no whole answer, or there is no home page or no settings to make a site with
 */
export async function takeSnapshot(options: SnapshotOptions): Promise<TakenSnapshot> {
  const { siteUrl, previous, now, last, whole = false, withdrawn } = options;
  const read = await readEntries(cmsClient(options), last, whole, previous?.entries, withdrawn?.documentIds);
  const { entries, held, problems } = accept(read.judged, previous?.entries);
  requireSingle('settings', entries, problems);
  requireSingle('home', entries, problems);
  const known = { files: last?.files ?? new Map<string, Fetched>(), changed: read.changedFiles, shown: previous?.media ?? [] };
  const { files, media, problems: missing } = await fetchMedia(entries, options, known);
  const { asOf, nextChange } = momentsAround(entries, now);
  return {
    snapshot: { format: 1, siteUrl, asOf: asOf.toISOString(), entries, media, held: held.map((entry) => shared(entry, previous)) },
    problems: [...problems, ...missing],
    nextChange,
    reading: { version: read.version, judged: read.judged, files },
    isWhole: read.changedFiles === undefined,
    missed: read.missed,
  };
}

function shared(held: HeldEntry, previous: Snapshot | undefined): HeldEntry {
  return previous?.held.find((before) => isSameContent(before, held)) ?? held;
}

/** Without these in English there is no page to make. */
function requireSingle(type: 'home' | 'settings', entries: Entries, problems: readonly Problem[]): void {
  if (entries[type].some(({ locale }) => locale === sourceLocale)) return;
  const refused = problems.find(({ uid, locale }) => uid === type && locale === sourceLocale);
  const name = type === 'home' ? 'home page' : 'site’s settings';
  throw new CmsError({
    type,
    documentId: refused?.documentId ?? '',
    field: refused?.field ?? '',
    message: refused ? `The ${name} cannot be used. ${refused.message}` : `The ${name} is not published in English. Publish it, and the site can be made.`,
  });
}
