import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Tells whether a request carries the secret. How long that takes says nothing of how much of it was right.
 * @returns a test for the value of the header `authorization`
 */
export function bearerOf(secret: string): (header: string | undefined) => boolean {
  const expected = digest(`Bearer ${secret}`);
  return (header) => timingSafeEqual(digest(header ?? ''), expected);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
