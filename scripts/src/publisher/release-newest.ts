import { sourceLocale, type Problem, type Snapshot } from '@sanctuary/shared-types';
import { publishedRevisions } from './entries.ts';
import { goLive } from './go-live.ts';
import { makeRelease } from './make-release.ts';
import type { RefusedEntry, Remembered } from './memory.ts';
import type { Parts } from './parts.ts';
import { readableSnapshot } from './readable-snapshot.ts';
import type { Taken } from './take.ts';

/**
 * Makes all that the CMS publishes live, but for entries that are in the way.
 * @param code digest of the code that makes releases
 * @param hasTime whether nobody waits, so that entries in the way may be tried again
 */
export async function releaseNewest(parts: Parts, { snapshot: taken, problems }: Taken, code: string, hasTime: boolean, signal: AbortSignal): Promise<'released' | 'unchanged'> {
  const { site, memory } = parts;
  const { accepted, live, refused, allowShrink } = memory.known;
  const input = site.releaseId(code, site.snapshotDigest(taken));
  // an entry refused beside other content than now may be right by now
  const tryAgain = hasTime && refused.some((entry) => entry.input !== input);
  if (live && accepted?.release === live.id && accepted.input === input && !tryAgain) {
    memory.change({ problems: [...problems, ...refused.map(({ problem }) => problem)] });
    await parts.gone.set([]);
    return 'unchanged';
  }
  const fallback = await readableSnapshot(parts, accepted?.release);
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

function revisions(snapshot: Snapshot): (problem: Problem) => string {
  const published = publishedRevisions(snapshot);
  return ({ documentId, locale }) => published.get(documentId)?.get(locale === '' ? sourceLocale : locale) ?? '';
}
