import type { WithdrawalReceipt } from '../../withdrawal/receipt';
import { london } from '../lib/time';

/** One line of a receipt. */
export interface ReceiptLine {
  readonly what: string;
  /** When, in words; `undefined` while it is still to come. */
  readonly when: string | undefined;
}

/** A receipt in words, for the officer and for the person who asked. */
export function receiptLines({ askedAt, hiddenAt, cleared, doneAt }: WithdrawalReceipt, now: Date): ReceiptLine[] {
  const at = (moment: string | null): string | undefined => (moment === null ? undefined : london(moment, now));
  return [
    { what: 'Asked for', when: at(askedAt) },
    { what: 'No longer on the public site', when: at(hiddenAt) },
    ...cleared.map(({ store, at: moment }) => ({ what: `Deleted: ${store}`, when: at(moment) })),
    { what: 'Nothing is left of it', when: at(doneAt) },
  ];
}

/** A receipt as text, to be kept or given to the person who asked. It names nobody. */
export function receiptText(receipt: WithdrawalReceipt, now: Date): string {
  const lines = receiptLines(receipt, now).map(({ what, when }) => `${what}: ${when ?? 'not yet'}`);
  return ['Receipt for a withdrawal', `Number: ${receipt.id}`, ...lines, '', 'Times are London times. Older backups are deleted on their own days; what was withdrawn does not come back from them.', ''].join('\n');
}

/** Milliseconds until the receipt is looked at again. */
export const receiptPace = (receipt: WithdrawalReceipt | undefined): number => (receipt?.doneAt ? 60_000 : 1000);
