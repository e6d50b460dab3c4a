import { z } from 'zod';

const pages = z.array(z.string().startsWith('/').endsWith('/'));

/** What the live release still holds and must not be given to readers any more. */
export const goneList = z.object({
  /** Addresses of pages whose entries were unpublished, `/guides/example/`: they and what lies under them are answered with 410. */
  paths: pages,
  /** The same of entries that were withdrawn for ever. */
  withdrawn: pages.default([]),
  /** Addresses of other files that name what was withdrawn for ever: answered with 503 until a release without it is live. */
  paused: z.array(z.string().startsWith('/')).default([]),
});
export type GoneList = z.infer<typeof goneList>;
