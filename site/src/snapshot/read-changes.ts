import { type ContentType, contentTypes } from '@sanctuary/shared-types';
import { z } from 'zod';
import type { AskCms } from './cms-client.ts';
import { CmsError } from './cms-error.ts';
import { ChangesDocument } from './generated/operations.ts';

/** What changed in what the CMS publishes, as far as it knows. */
export interface Changes {
  /** Names what is published now. */
  readonly version: string;
  /** Anything may have changed. */
  readonly whole: boolean;
  /** `repeatedly`: it may have gone and come back meanwhile. */
  readonly entries: readonly { readonly uid: ContentType; readonly documentId: string; readonly repeatedly: boolean }[];
  /** Addresses of files that changed. */
  readonly files: readonly string[];
}

const answer = z.object({
  changes: z.object({
    version: z.string().min(1),
    whole: z.boolean(),
    entries: z.array(z.object({ uid: z.string(), documentId: z.string(), repeatedly: z.boolean() })),
    files: z.array(z.string()),
  }),
});

const isOurs = <Entry extends { readonly uid: string }>(entry: Entry): entry is Entry & { readonly uid: ContentType } => contentTypes.some((type) => type === entry.uid);

/**
 * Asks what changed. To be asked before the entries are read: what changes meanwhile is told once more the next time,
 * and nothing is passed over.
 * @param since the version that was answered before
 * @throws {CmsError} where the CMS gives no whole answer
 */
export async function readChanges(ask: AskCms, since: string | undefined): Promise<Changes> {
  const parsed = answer.safeParse(await ask(ChangesDocument, { since }));
  if (!parsed.success) throw new CmsError({ message: `The CMS gave half an answer.\n${z.prettifyError(parsed.error)}` });
  const { entries, whole, ...rest } = parsed.data.changes;
  const known = entries.filter(isOurs);
  return { ...rest, entries: known, whole: whole || known.length < entries.length };
}
