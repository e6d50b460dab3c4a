import { hash } from 'node:crypto';

/**
 * Digest of a plain value. It only has to tell values of one process apart, so keys count in the order they stand in.
 * @throws {Error} for a value that holds a whole entry: see `tracked-entry.ts`
 */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify([value]), 'base64url');
}

/** Whether two values of entries say the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}
