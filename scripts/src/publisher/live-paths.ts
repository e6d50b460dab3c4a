import type { Parts } from './parts.ts';
import { readableSnapshot } from './readable-snapshot.ts';
import type { PathOf } from './receipts.ts';

/** Knows which page of the live release shows an entry. Found out once a release. */
export class LivePaths {
  readonly #parts: Parts;
  #release = '';
  #paths: ReadonlyMap<string, Readonly<Record<string, string | null>>> = new Map();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async now(): Promise<PathOf> {
    const { memory, site } = this.#parts;
    const id = memory.known.live?.id ?? '';
    if (id !== this.#release) {
      const snapshot = await readableSnapshot(this.#parts, id);
      this.#paths = snapshot ? site.pathsOf(snapshot) : new Map<string, never>();
      this.#release = id;
    }
    const paths = this.#paths;
    return (documentId, locale) => paths.get(documentId)?.[locale] ?? null;
  }
}
