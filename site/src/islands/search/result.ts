import { inOne } from './arabic.ts';
import type { HitData } from './index-of.ts';
import { matterOf } from './matter.ts';
import type { Label } from './words.ts';

/** A page that was found, as it is at this moment. */
export interface Result {
  readonly href: string;
  readonly title: Label;
  /** The part of the site that it is in. */
  readonly part: Label | undefined;
  readonly excerpt: readonly { readonly text: string; readonly isFound: boolean }[];
}

/**
 * What is shown of a hit comes from the page itself: an index may be older than the site. A page that was taken away is
 * not shown, and of one that has changed since, no words that it does not have any more.
 * @param load gives an answer for an address of this site
 * @returns `undefined` for a page that is not to be found any more
 */
export async function resultOf({ url, excerpt }: HitData, load: (address: string) => Promise<Response>): Promise<Result | undefined> {
  const [address = '', digest] = url.split('#');
  const answer = await load(address);
  if (!answer.ok) return undefined;
  const html = await answer.text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const matter = matterOf(html, canonical);
  const heading = page.querySelector('main h1');
  // what has its place elsewhere is found there
  if (!matter || !heading || URL.parse(canonical)?.pathname !== address) return undefined;
  const crumbs = page.querySelectorAll('.breadcrumbs li');
  return {
    href: address,
    title: labelOf(heading),
    part: crumbs.length > 2 ? labelOf(crumbs[1]?.firstElementChild ?? heading) : undefined,
    excerpt: matter.digest === digest ? marked(excerpt) : [{ text: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '', isFound: false }],
  };
}

function labelOf(element: Element): Label {
  const [lang, dir] = [element.getAttribute('lang'), element.getAttribute('dir')];
  return { text: element.textContent.trim(), ...(lang && { lang }), ...((dir === 'ltr' || dir === 'rtl') && { dir }) };
}

function marked(excerpt: string): Result['excerpt'] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: inOne(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
