import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignedIn } from '../strapi/request';

/** How long a pass is good for, in milliseconds; the admin renews it long before. */
export const passLife = 15 * 60 * 1000;

const pattern = /^(\d{1,16})\.(\d{1,16})\.(\w{1,64})\.([\w-]{43})$/;

const sign = (secret: string, payload: string): Buffer => createHmac('sha256', secret).update(`library pass\n${payload}`).digest();

/**
 * A pass to the files of the library: an officer's, for as long as the sign-in lasts with which they got it, and good for
 * {@link passLife}.
 * @param secret of the CMS alone: nobody else can make a pass
 * @param now milliseconds since 1970, UTC
 */
export function signedPass(secret: string, { officer, session }: SignedIn, now: number): string {
  const payload = `${now + passLife}.${officer}.${session}`;
  return `${payload}.${sign(secret, payload).toString('base64url')}`;
}

/**
 * Whose pass it is.
 * @returns `undefined` where the CMS did not make it, or its time is over
 */
export function readPass(secret: string, text: string, now: number): SignedIn | undefined {
  const [, expires = '', officer = '', session = '', signature = ''] = pattern.exec(text) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const right = sign(secret, `${expires}.${officer}.${session}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return Number(expires) > now ? { officer, session } : undefined;
}
