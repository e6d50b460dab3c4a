import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { previewLink, previewLinkPattern, type PreviewLink } from '@sanctuary/shared-types';

/** How long a link opens its page, in milliseconds: long enough to look at a page, too short to be passed around. */
export const linkLife = 10 * 60 * 1000;

const sign = (secret: string, payload: string): Buffer => createHmac('sha256', secret).update(`preview link\n${payload}`).digest();

/**
 * A link to a preview, good for {@link linkLife}.
 * @param secret of the CMS alone: nobody else can make a link
 * @param now milliseconds since 1970, UTC
 */
export function signedLink(secret: string, shown: Omit<PreviewLink, 'expires' | 'nonce'>, now: number): string {
  const link: PreviewLink = { ...shown, expires: now + linkLife, nonce: randomBytes(12).toString('base64url') };
  const payload = Buffer.from(JSON.stringify(link)).toString('base64url');
  return `${payload}.${sign(secret, payload).toString('base64url')}`;
}

/**
 * What a link opens.
 * @returns `forged` where the CMS did not make it, `expired` where its time is over
 */
export function readLink(secret: string, text: string, now: number): PreviewLink | 'forged' | 'expired' {
  const [, payload = '', signature = ''] = previewLinkPattern.exec(text) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const right = sign(secret, payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
  const link = previewLink.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!link.success) return 'forged';
  return link.data.expires > now ? link.data : 'expired';
}
