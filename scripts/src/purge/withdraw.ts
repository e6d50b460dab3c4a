import type { Tombstone, Withdrawals } from '@sanctuary/shared-types';
import type { Parts } from '../publisher/parts.ts';
import { hide } from './hide.ts';

type Withdrawing = Pick<Parts, 'site' | 'releases' | 'memory' | 'seen' | 'gone' | 'search' | 'ledger' | 'progress' | 'logger' | 'step'>;

/**
 * Takes note of what is withdrawn for ever, and hides it from readers. When this resolves it is on the disk, and their
 * pages are answered “gone”.
 * @returns whether any of it is new
 */
export async function withdraw(parts: Withdrawing, tombstones: readonly Tombstone[]): Promise<boolean> {
  const { ledger, progress, step } = parts;
  const fresh = await ledger.add(tombstones);
  const unhidden = ledger.tombstones.filter((one) => progress.of(one).hiddenAt === null);
  if (unhidden.length > 0) {
    await step('hide', () => hide(parts));
    await progress.hidden(unhidden);
  }
  return fresh.length > 0;
}

/** How far withdrawals have come, in the order in which they were asked for. */
export function withdrawalsOf({ ledger, progress }: Pick<Parts, 'ledger' | 'progress'>, ids?: ReadonlySet<string>): Withdrawals {
  return { withdrawals: ledger.tombstones.filter(({ id }) => ids?.has(id) ?? true).map((one) => progress.of(one)) };
}
