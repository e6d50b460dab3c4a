import { named, type BuiltPage } from './built-page.ts';
import type { PageRule } from './rule.ts';

/** Whether search engines may list a page. */
export function isListed(page: BuiltPage): boolean {
  return !named(page, 'META').some((meta) => meta.getAttribute('name') === 'robots' && meta.getAttribute('content')?.includes('noindex'));
}

/** A chat app shows a picture beside a link; where it cannot load it, the link looks broken. */
export const socialPictureIsThere: PageRule = (page, { snapshot, files }) => {
  if (!isListed(page)) return [];
  const address = named(page, 'META').find((meta) => meta.getAttribute('property') === 'og:image')?.getAttribute('content');
  if (!address) return ['It has no social picture. Name one in og:image.'];
  const isThere = address.startsWith(`${snapshot.siteUrl}/`) && files.has(address.slice(snapshot.siteUrl.length));
  return isThere ? [] : [`Its social picture ${address} is not among the files of this site. Draw it, or name one that is there.`];
};

/** A search engine passes over all of what it cannot read. */
export const structuredDataIsJson: PageRule = (page) =>
  named(page, 'SCRIPT')
    .filter((script) => script.getAttribute('type') === 'application/ld+json' && !isJson(script.text))
    .map(() => 'Its data for search engines (JSON-LD) is not JSON. Write it with JSON.stringify.');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
