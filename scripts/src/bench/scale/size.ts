import { z } from 'zod';

/** What one size took, in milliseconds, checks of the release included. */
export const sizeTook = z.object({
  pages: z.number(),
  /** Entries with all their languages. */
  whole: z.number(),
  edit: z.number(),
  /** Files of the release that the edit changed, compressed variants not counted. */
  editFiles: z.number(),
  navigation: z.number(),
});
export type SizeTook = z.infer<typeof sizeTook>;
