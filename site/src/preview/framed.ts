import { type HTMLElement, parse } from 'node-html-parser';
import { type Band, bandHtml, bandStyle, escaped } from './band.ts';

const addressed = ['src', 'poster', 'href'] as const;

/**
 * A page of the site as a preview shows it: the band above it, its files asked for below the preview's own address, its
 * links leading to the public site in a tab of their own. Nothing in it runs: a draft is shown beside an officer's
 * session, and every page is whole without scripts.
 * @param html the page as a release would have it
 * @param siteUrl public address of the site
 */
export function framed(html: string, siteUrl: string, band: Band): string {
  const page = parse(html, { comment: true });
  for (const element of page.querySelectorAll('script, link[rel=modulepreload], link[rel=manifest], link[rel=canonical], link[rel=alternate], meta[http-equiv]')) element.remove();
  for (const element of page.querySelectorAll('*')) {
    if (element.rawTagName === 'a' || element.rawTagName === 'area') leadOut(element, siteUrl);
    else askBelow(element);
  }
  const title = page.querySelector('title');
  title?.set_content(`Preview: ${title.innerHTML}`);
  page.querySelector('head')?.insertAdjacentHTML('beforeend', `<meta name="robots" content="noindex, nofollow, noarchive"><style>${bandStyle}</style>`);
  page.querySelector('body')?.insertAdjacentHTML('afterbegin', bandHtml(band));
  return page.toString();
}

function leadOut(link: HTMLElement, siteUrl: string): void {
  const href = link.getAttribute('href');
  if (href === undefined || href.startsWith('#')) return;
  if (href.startsWith('/')) link.setAttribute('href', new URL(href, siteUrl).href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/** Addresses that begin with a slash would leave the preview. */
function askBelow(element: HTMLElement): void {
  for (const name of addressed) {
    const address = element.getAttribute(name);
    if (address?.startsWith('/')) element.setAttribute(name, address.slice(1));
  }
  for (const name of ['srcset', 'imagesrcset']) {
    const set = element.getAttribute(name);
    if (set !== undefined) element.setAttribute(name, set.replace(/(^|,\s*)\//g, '$1'));
  }
}

/** A page of the preview's own, in the same frame: for what cannot be shown, and why. */
export function plainPage(title: string, sentences: readonly string[]): string {
  const list = sentences.length === 1 ? `<p>${escaped(sentences[0] ?? '')}</p>` : `<ul>${sentences.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow, noarchive">
<title>${escaped(title)}</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 system-ui,sans-serif}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${list}
</body>
</html>
`;
}
