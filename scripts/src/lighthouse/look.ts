import lighthouse, { type Result } from 'lighthouse';
import { categories, least, type Category, type Look } from './scores.ts';

/** On a busy machine the browser now and then loses the beginning of what it recorded. */
const mostTries = 3;

/**
 * Has Lighthouse look at a page once: as a phone, with its usual simulated slow network and processor.
 * @param debuggingPort of a running browser
 * @throws {Error} where the page cannot be looked at
 */
export async function lookAt(address: string, debuggingPort: number): Promise<Look> {
  const lhr = await resultOf(address, debuggingPort, mostTries);
  const score = (category: Category): number => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const figure = (audit: string): number => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
    firstPaint: figure('first-contentful-paint'),
    largestPaint: figure('largest-contentful-paint'),
    blocked: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
    faults: categories.filter((category) => score(category) < least[category]).flatMap((category) => faultsIn(lhr, category)),
  };
}

async function resultOf(address: string, port: number, tries: number): Promise<Result> {
  const run = await lighthouse(address, { port, onlyCategories: [...categories], output: 'json', logLevel: 'silent' });
  if (run && !run.lhr.runtimeError) return run.lhr;
  if (tries > 1) return resultOf(address, port, tries - 1);
  throw new Error(`${address}: ${run?.lhr.runtimeError?.message ?? 'Lighthouse said nothing.'}`);
}

/** Audits that cost the page points: those that carry weight and are not passed. */
function faultsIn(lhr: Result, category: Category): string[] {
  const weighty = lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return weighty.flatMap(({ id }) => {
    const audit = lhr.audits[id];
    return audit?.score !== undefined && audit.score !== null && audit.score < 0.9 ? [`${audit.title} (${id})`] : [];
  });
}
