import type { InlineSources } from './inline-sources.ts';

/** Counts how many pages hold each script and style themselves, so that not every page has to be asked. */
export class InlineTally {
  readonly #script = new Map<string, number>();
  readonly #style = new Map<string, number>();

  /** Another that counts on from here. */
  copy(): InlineTally {
    const copy = new InlineTally();
    for (const [source, pages] of this.#script) copy.#script.set(source, pages);
    for (const [source, pages] of this.#style) copy.#style.set(source, pages);
    return copy;
  }

  /** One page instead of another; either may be none. */
  replace(before: InlineSources | undefined, after: InlineSources | undefined): void {
    for (const [counts, kind] of [[this.#script, 'script'], [this.#style, 'style']] as const) {
      for (const source of before?.[kind] ?? []) count(counts, source, -1);
      for (const source of after?.[kind] ?? []) count(counts, source, 1);
    }
  }

  /** What any page holds. */
  get sources(): InlineSources {
    return { script: new Set(this.#script.keys()), style: new Set(this.#style.keys()) };
  }
}

function count(counts: Map<string, number>, source: string, by: 1 | -1): void {
  const pages = (counts.get(source) ?? 0) + by;
  if (pages > 0) counts.set(source, pages);
  else counts.delete(source);
}
