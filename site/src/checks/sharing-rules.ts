import { named, type BuiltPage } from './built-page.ts';
import type { PageRule } from './rule.ts';

/** Whether search engines may list a page: not one that names another in its place. */
export function isListed(page: BuiltPage): boolean {
  const canonical = named(page, 'LINK').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
  if (canonical !== undefined && URL.parse(canonical)?.pathname !== page.path) return false;
  return !named(page, 'META').some(({ attributes }) => attributes['name'] === 'robots' && attributes['content']?.includes('noindex'));
}

/** A chat app shows a picture beside a link; where it cannot load it, the link looks broken. */
export const hasSocialPicture: PageRule = (page, siteUrl) => {
  if (!isListed(page)) return [];
  const address = socialPicture(page);
  if (!address) return ['It has no social picture. Name one in og:image.'];
  return address.startsWith(`${siteUrl}/`) ? [] : [pictureIsMissing(address)];
};

/** What is wrong where the social picture is no file of this site. */
export function pictureIsMissing(address: string): string {
  return `Its social picture ${address} is not among the files of this site. Draw it, or name one that is there.`;
}

/** Address of the picture that is shown beside a link to the page. */
export function socialPicture(page: BuiltPage): string | undefined {
  return named(page, 'META').find(({ attributes }) => attributes['property'] === 'og:image')?.attributes['content'];
}

/** A search engine passes over all of what it cannot read. */
export const structuredDataIsJson: PageRule = (page) =>
  named(page, 'SCRIPT')
    .filter((script) => script.attributes['type'] === 'application/ld+json' && !isJson(script.text))
    .map(() => 'Its data for search engines (JSON-LD) is not JSON. Write it with JSON.stringify.');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
