import type { Problem, Snapshot } from '@sanctuary/shared-types';
import type { Inspection } from '@sanctuary/site';
import type { Parts } from './parts.ts';
import { readableContent } from './readable-snapshot.ts';
import type { Changed } from './site.ts';

/** What to check. */
export interface ToCheck {
  readonly dir: string;
  /** What it must have been made from. */
  readonly snapshot: Snapshot;
  readonly allowShrink: boolean;
  /** Where it differs from the live release alone; absent: all of it is looked at. */
  readonly changed?: Changed | undefined;
  /** What was looked at while the release was being made. */
  readonly inspection?: Inspection | undefined;
  readonly signal: AbortSignal;
}

/**
 * Checks a release against what is live now.
 * @returns what is in the way
 */
export async function check({ site, releases, memory, logger, step }: Parts, { dir, snapshot, allowShrink, changed, inspection, signal }: ToCheck): Promise<Problem[]> {
  signal.throwIfAborted();
  memory.change({ state: 'checking' });
  const { live } = memory.known;
  const shown = await readableContent({ releases, logger }, live?.id);
  const previous = live && shown ? { id: live.id, snapshot: shown, pages: (await releases.describe(live.id)).pages } : undefined;
  return step('check', () => site.check({ dir, snapshot, allowShrink, ...(previous && { previous }), ...(changed && { changed }), ...(inspection && { inspection }) }));
}
