import { type HeldEntry, type MediaFile, problem } from '@sanctuary/shared-types';
import { z } from 'zod';
import type { Difference } from './difference.ts';

/** Content has been checked where it came in; between these two processes only its presence is. */
const content = <T extends object>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

const snapshotHead = z.object({
  format: z.literal(1),
  siteUrl: z.string(),
  asOf: z.string(),
  media: content<MediaFile[]>(),
  held: content<HeldEntry[]>(),
});

/** What the worker is told. */
export const order = z.discriminatedUnion('order', [
  z.object({ order: z.literal('change entries'), difference: content<Difference>() }),
  z.object({
    order: z.literal('make'),
    head: snapshotHead,
    /** Digest of the snapshot. */
    name: z.string(),
    publicDir: z.string(),
    /** Digest of the snapshot whose site is in that folder. */
    last: z.string().optional(),
  }),
  z.object({ order: z.literal('make alone'), head: snapshotHead, path: z.string() }),
  z.object({ order: z.literal('make again'), paths: z.array(z.string()) }),
]);
export type Order = z.infer<typeof order>;

/** What the worker says on the way: files that stand in the folder now. */
export const filesWritten = z.object({ stands: z.array(z.string()).readonly() });
export type FilesWritten = z.infer<typeof filesWritten>;

const failedPage = z.object({
  path: z.string(),
  message: z.string(),
  /** What the view said of the entry; `null` for an error that nobody foresaw. */
  problem: problem.nullable(),
});
export type FailedPage = z.infer<typeof failedPage>;

/** What the worker made. Files are paths with a slash at the front. */
export const siteMade = z.object({
  failed: z.array(failedPage),
  /** Whether it made all files, not only those that differ. */
  whole: z.boolean(),
  /** How long finding out took what pages show, and whether it differs; in milliseconds. */
  views: z.number(),
  written: z.array(z.string()),
  /** Of those written, pages that were not made anew: other parts were put into them. */
  patched: z.array(z.string()),
  removed: z.array(z.string()),
  /** Digests of scripts and styles that stand in pages: see `release/inline-sources.ts`. */
  inline: z.object({ script: z.array(z.string()), style: z.array(z.string()) }),
});
export type SiteMade = z.infer<typeof siteMade>;

/** One page, or why it could not be made. */
export const pageMade = z.union([z.object({ html: z.string() }), z.object({ failed: failedPage })]);
export type PageMade = z.infer<typeof pageMade>;

/** Pages as they are when they are made again, by address. */
export const madeAgain = z.map(z.string(), z.string());

const thrownByView = z.object({ problem });

/** A failure in a form that survives the way to another process. */
export function failedPageOf({ path, error }: { path: string; error: unknown }): FailedPage {
  const known = thrownByView.safeParse(error);
  return { path, message: error instanceof Error ? (error.stack ?? error.message) : String(error), problem: known.success ? known.data.problem : null };
}
