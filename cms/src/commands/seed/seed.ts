import type { Core } from '@strapi/strapi';
import { checkContent } from './check';
import type { SeedContent } from './content';
import { SeedError } from './error';
import { openLedger } from './ledger';
import { inOrder } from './order';
import { modelsOf } from './strapi-models';
import { Writer } from './write';

/** How many entries of a type there are, and how many of them this run made. */
export interface Progress {
  readonly type: string;
  readonly entries: number;
  readonly created: number;
}

/**
 * Brings the entries of a content folder into the CMS and publishes them in all their languages. What has been
 * seeded before is left as officers have made it since, changed or deleted.
 * @param strapi a loaded CMS
 * @param onProgress told once a content type
 * @throws {SeedError} naming file and field; of the entry at fault nothing is kept, of those before it all is
 */
export async function seed(strapi: Core.Strapi, content: SeedContent, onProgress: (progress: Progress) => void): Promise<void> {
  const models = modelsOf(strapi);
  checkContent(content, models);
  const writer = new Writer(strapi, models, content, await openLedger(strapi));
  for (const type of inOrder([...new Set(content.entries.map((entry) => entry.type))], models)) {
    const entries = content.entries.filter((entry) => entry.type === type);
    await writer.findExisting(type);
    let created = 0;
    for (const entry of entries) {
      const isNew = await writer.create(entry).catch((cause: unknown) => Promise.reject(SeedError.from(entry, cause)));
      if (isNew) created += 1;
    }
    for (const entry of entries) {
      await writer.link(entry).catch((cause: unknown) => Promise.reject(SeedError.from(entry, cause)));
    }
    onProgress({ type, entries: entries.length, created });
  }
  await writer.settled();
}
