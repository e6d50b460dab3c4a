import type { Hit } from './index-of.ts';

/** How many are worth looking at, and how near to the best they must come: “a” and “the” are not to bring the whole site. */
const most = 24;
const nearEnough = 1 / 3;

/**
 * Pages that have some of the words, for when none has all: the more of them, and the rarer, the sooner.
 * @param found for each word, the pages that have it
 */
export function withSomeWords(found: readonly (readonly Hit[])[]): Hit[] {
  const weights = new Map<string, { readonly hit: Hit; weight: number }>();
  for (const hits of found) {
    for (const hit of hits) {
      const known = weights.get(hit.id) ?? { hit, weight: 0 };
      known.weight += 1 / Math.sqrt(hits.length);
      weights.set(hit.id, known);
    }
  }
  const sorted = [...weights.values()].sort((a, b) => b.weight - a.weight || b.hit.score - a.hit.score);
  const least = (sorted[0]?.weight ?? 0) * nearEnough;
  return sorted.filter(({ weight }) => weight >= least).slice(0, most).map(({ hit }) => hit);
}
