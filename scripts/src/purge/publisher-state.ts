import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Parts } from '../publisher/parts.ts';

/**
 * Takes out of the publisher's memory all that names an entry which was withdrawn, and every problem: its words may quote
 * an entry, another one's too. The next look finds what is still in the way.
 */
export async function clearPublisherState({ memory, ledger, folder }: Parts): Promise<void> {
  const { documentIds } = ledger.withdrawn;
  const { lastAttempt, held } = memory.known;
  memory.change({
    problems: [],
    refused: [],
    held: held.filter(({ documentId }) => !documentIds.has(documentId)),
    lastAttempt: lastAttempt && { ...lastAttempt, problems: [] },
  });
  await memory.saved();
  // put aside by an earlier start
  await rm(path.join(folder.publisher, 'state.json.damaged'), { force: true });
}
