import type { FirstLoad } from './first-load.ts';

/** What a page's first load may weigh, in bytes with Brotli: ten packets, which a server sends before it hears back. */
export const firstLoadLimit = 14 * 1024;

/** What scripts within a page may weigh, in bytes as they are; where a page has an island its loader comes on top. */
export const inlineLimit = 1024;

/** The heaviest page of one kind in one language. */
export interface Heaviest extends FirstLoad {
  readonly kind: string;
  readonly locale: string;
  /** Its address. */
  readonly page: string;
}

/** @returns in plain words, what is over its limit; nothing where all is well */
export function overBudget(pages: readonly Heaviest[]): string[] {
  return pages.flatMap(({ page, total, inline, hasIsland }) => [
    ...(total > firstLoadLimit ? [`${page}: the first load is ${total} bytes, ${total - firstLoadLimit} too many.`] : []),
    ...(inline > inlineLimit && !hasIsland ? [`${page}: the scripts within the page are ${inline} bytes, ${inline - inlineLimit} too many.`] : []),
  ]);
}
