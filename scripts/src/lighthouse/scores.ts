/** What Lighthouse scores, from 0 to 100, and the least that we take. */
export const least = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof least;
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const satisfies readonly Category[];

/** One look at a page, or the middle one of several. */
export interface Look {
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds on Lighthouse's slow phone. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  /** How far the page's parts moved while it loaded; 0 is not at all. */
  readonly shift: number;
  /** What Lighthouse found wrong: its audits, by their titles. */
  readonly faults: readonly string[];
}

/**
 * The middle of several looks: every figure's own median, and every fault that was found at least once.
 * @param looks at least one
 */
export function middleOf(looks: readonly Look[]): Look {
  const middle = (figure: (look: Look) => number): number => {
    const sorted = looks.map(figure).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const score = (category: Category): number => middle(({ scores }) => scores[category]);
  return {
    scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
    firstPaint: middle(({ firstPaint }) => firstPaint),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    blocked: middle(({ blocked }) => blocked),
    shift: middle(({ shift }) => shift),
    faults: [...new Set(looks.flatMap(({ faults }) => faults))],
  };
}

/** @returns the categories in which a page scored less than it must */
export function tooLow({ scores }: Look): Category[] {
  return categories.filter((category) => !(scores[category] >= least[category]));
}
