import { referencesIn } from './references.ts';
import type { PageRule } from './rule.ts';

/** The public never talks to the CMS: what it keeps in /uploads/ is copied into the release. */
export const nothingOfTheCms: PageRule = (page, siteUrl) =>
  referencesIn(page)
    .filter(({ address }) => isInCms(address, siteUrl))
    .map(({ address }) => `It points at ${address} in the CMS. Point at the published copy under /media/.`);

/** A request to anybody else would tell them who reads what. */
export const nothingFromOthers: PageRule = (page, siteUrl) =>
  referencesIn(page)
    .filter(({ address, kind }) => kind === 'resource' && isElsewhere(address, siteUrl))
    .map(({ address }) => `It loads ${address} from another site. Keep a copy in this one.`);

function isInCms(address: string, siteUrl: string): boolean {
  const url = URL.parse(address, siteUrl);
  if (!url?.pathname.startsWith('/uploads/')) return false;
  return url.origin === new URL(siteUrl).origin || /^(?:localhost|127\.|\[::1\])/.test(url.host);
}

function isElsewhere(address: string, siteUrl: string): boolean {
  return URL.parse(address, siteUrl)?.origin !== new URL(siteUrl).origin;
}
