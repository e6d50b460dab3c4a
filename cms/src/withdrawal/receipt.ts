import type { Withdrawal } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { askPublisher } from './publisher-door';
import { ledgerOf } from './withdraw';

/** What is told of a withdrawal to whoever asked for it: the answer of `GET /sanctuary/withdrawals/:id`. */
export interface WithdrawalReceipt {
  readonly id: string;
  /** When it was asked for, ISO 8601. */
  readonly askedAt: string;
  /** Since when its pages are no longer shown; `null` while the public site has not answered. */
  readonly hiddenAt: string | null;
  /** Every store that was cleared, with the time. */
  readonly cleared: readonly { readonly store: string; readonly at: string }[];
  /** Since when nothing is left of it anywhere; `null` until then. */
  readonly doneAt: string | null;
  /** Whether the public site answers. Where it does not, it is told as soon as it does. */
  readonly siteAnswers: boolean;
}

const later = (first: string, second: string): string => (first > second ? first : second);

/** @returns `undefined` where there was no such withdrawal */
export async function receiptOf(strapi: Core.Strapi, id: string): Promise<WithdrawalReceipt | undefined> {
  const ledger = ledgerOf(strapi);
  const tombstone = (await ledger.all()).find((one) => one.id === id);
  if (!tombstone) return undefined;
  const here = await ledger.clearedOf(id);
  const answer: readonly Withdrawal[] | undefined = await askPublisher(strapi).catch(() => undefined);
  const there = answer?.find((one) => one.tombstone.id === id);
  const lastHere = here.at(-1)?.at;
  const hereOnly = here.map(({ store, at }) => ({ store, at }));
  return {
    id,
    askedAt: tombstone.at,
    hiddenAt: there?.hiddenAt ?? null,
    cleared: [...hereOnly, ...(there?.cleared ?? [])].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    doneAt: there?.doneAt && lastHere !== undefined ? later(there.doneAt, lastHere) : null,
    siteAnswers: answer !== undefined,
  };
}
