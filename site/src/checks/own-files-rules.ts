import { kept } from './page-needs.ts';
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
  const { isUpload, host, isOurs } = placeOf(address, siteUrl);
  return isUpload && (isOurs || /^(?:localhost|127\.|\[::1\])/.test(host));
}

const isElsewhere = (address: string, siteUrl: string): boolean => !placeOf(address, siteUrl).isOurs;

/** Where an address leads. */
interface Place {
  readonly isUpload: boolean;
  readonly isOurs: boolean;
  readonly host: string;
}

/** Of one site: most pages point at mostly the same. */
const places = { siteUrl: '', origin: '', known: new Map<string, Place>() };
const mostKnown = 10_000;

function placeOf(address: string, siteUrl: string): Place {
  if (places.siteUrl !== siteUrl) Object.assign(places, { siteUrl, origin: new URL(siteUrl).origin, known: new Map<string, Place>() });
  const before = places.known.get(address);
  if (before) return before;
  const url = URL.parse(address, siteUrl);
  const place = { isUpload: url?.pathname.startsWith('/uploads/') ?? false, isOurs: url?.origin === places.origin, host: url?.host ?? '' };
  if (places.known.size < mostKnown) places.known.set(kept(address), place);
  return place;
}
