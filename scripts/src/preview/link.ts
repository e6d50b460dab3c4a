import { previewLink, previewLinkPattern, type PreviewLink } from '@sanctuary/shared-types';

/**
 * What a link says of itself. Whether it says the truth only the CMS knows, which signed it.
 * @returns `undefined` where it is no link
 */
export function readLink(text: string): PreviewLink | undefined {
  const [, payload] = previewLinkPattern.exec(text) ?? [];
  if (payload === undefined) return undefined;
  try {
    return previewLink.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
