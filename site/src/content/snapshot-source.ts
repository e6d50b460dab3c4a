import type { Snapshot } from '@sanctuary/shared-types';

// Astro bundles the pages apart from the worker that starts the build, so a module variable would exist twice.
const key = Symbol.for('sanctuary.snapshot');
const place: typeof globalThis & { [key]?: Snapshot } = globalThis;

/** Makes a snapshot the one that pages are made from, in this process. */
export function useSnapshot(snapshot: Snapshot): void {
  place[key] = snapshot;
}

/**
 * The snapshot that pages are made from.
 * @throws {Error} when none was given: a page was built other than by `render` or `src/render/preview.ts`
 */
export function currentSnapshot(): Snapshot {
  const snapshot = place[key];
  if (!snapshot) throw new Error('No snapshot to build from. Build with `pnpm --filter @sanctuary/site build` or `node src/render/preview.ts`.');
  return snapshot;
}
