import { fewestViews } from '@sanctuary/shared-types';
import { z } from 'zod';

/** How often pages were opened on one day in London. */
export const dayViews = z.object({
  day: z.iso.date(),
  /** By address. */
  views: z.record(z.string().startsWith('/'), z.int().positive()),
});
export type DayViews = Readonly<z.infer<typeof dayViews>>;

/** What may be kept of a day that is over: small numbers could tell of one person. */
export function withoutFew({ day, views }: DayViews): DayViews {
  return { day, views: Object.fromEntries(Object.entries(views).filter(([, count]) => count >= fewestViews)) };
}
