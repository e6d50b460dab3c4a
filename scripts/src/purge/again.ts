import type { Snapshot } from '@sanctuary/shared-types';
import { withdrawnBy, withoutWithdrawn } from '@sanctuary/site';
import type { Parts } from '../publisher/parts.ts';

/** Something that was put back from elsewhere holds what was withdrawn and cleared before: its receipts begin anew. */
export async function noteFound({ ledger, progress }: Pick<Parts, 'ledger' | 'progress'>, content: Snapshot): Promise<void> {
  const found = ledger.tombstones.filter((one) => progress.of(one).doneAt !== null && withoutWithdrawn(content, withdrawnBy([one])) !== content);
  await progress.again(found);
}
