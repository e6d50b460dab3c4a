import { z } from 'zod';

/** Pages answered with 410 although the live release still holds them, because their entries were withdrawn. */
export const goneList = z.object({
  /** Addresses of pages, `/guides/example/`: what lies under them is gone too. */
  paths: z.array(z.string().startsWith('/').endsWith('/')),
});
export type GoneList = z.infer<typeof goneList>;
