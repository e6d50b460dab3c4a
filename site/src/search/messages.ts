import { z } from 'zod';

/** What the process that makes indexes is asked for. */
export const order = z.object({
  /** Folder of a release. */
  releaseDir: z.string(),
  /** A new folder for what is made. */
  outDir: z.string(),
  /** Names of the indexes that are there, by language. */
  known: z.record(z.string(), z.string().nullable()),
});
export type Order = z.infer<typeof order>;

/** The index of a language. */
export const languageIndex = z.object({
  locale: z.string(),
  /** Named by what it was made from; `null` for a language without a page to be found. */
  name: z.string().nullable(),
  /** Addresses of the pages that it finds. */
  pages: z.array(z.string()),
  /** Where it was made; `null` where it was there already. */
  folder: z.string().nullable(),
});
export type LanguageIndex = z.infer<typeof languageIndex>;

export const answer = z.union([z.object({ indexes: z.array(languageIndex) }), z.object({ fault: z.string() })]);
