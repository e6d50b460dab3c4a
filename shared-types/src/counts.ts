import { z } from 'zod';

/** Fewest views of a page in a day that are kept once the day is over, and shown. */
export const fewestViews = 5;

/** The answer of the publisher's `GET /counts`: how often pages of the live release were opened, and nothing of who did. */
export const pageCounts = z.object({
  /** Whole days in London, the oldest first; today is not one of them. */
  days: z.array(z.iso.date()).min(1),
  /** Views of all pages that are live, on those days. */
  total: z.int().nonnegative(),
  /** The most read first, as many as officers look at. */
  pages: z.array(
    z.object({
      path: z.string().startsWith('/'),
      /** What the page calls itself; `null` where that cannot be read. */
      title: z.string().nullable(),
      /** One a day; `null` where there were too few. */
      views: z.array(z.int().min(fewestViews).nullable()),
    }),
  ),
});
export type PageCounts = z.infer<typeof pageCounts>;
