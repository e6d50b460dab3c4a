import { sourceLocale } from '@sanctuary/shared-types';
import { englishPath } from '../content/index.ts';
import { named, type BuiltPage, type PageElement } from './built-page.ts';
import type { PageRule } from './rule.ts';

/**
 * Search engines keep one page of those that say the same: a page whose words are only English is the English one, and a
 * handout is the page that it is made of.
 */
export const canonical: PageRule = (page, siteUrl) => {
  if (!page.route) return [];
  const found = named(page, 'LINK').filter(({ attributes }) => attributes['rel'] === 'canonical').map(({ attributes }) => attributes['href'] ?? '');
  const wanted = siteUrl + (page.route.inEnglish ? englishPath(page.route) : (page.route.standsFor ?? page.path));
  return found.length === 1 && found[0] === wanted ? [] : [`Its canonical address is ${found.length === 0 ? 'missing' : found.join(' and ')}. Make it ${wanted}.`];
};

/**
 * Whether the English words of a page in another language are marked as such, and nothing around them is. A screen reader
 * would read English with the sounds of another language, and a right-to-left page would put its full stops first.
 */
export const englishIsMarked: PageRule = (page) => {
  if (!page.route?.inEnglish) return [];
  // the name of a Refugee Week is no words of its entry
  const names = page.route.kind === 'refugee-week' ? [] : named(page, 'H1');
  const matter = [...names, ...page.elements.filter(({ attributes }) => has(attributes['class'], 'prose'))];
  const unmarked = matter.filter((element) => inherited(element, 'lang') !== sourceLocale || inherited(element, 'dir') !== 'ltr');
  const around = page.elements.filter(({ tagName, attributes }) => frame.has(tagName) && ('lang' in attributes || 'dir' in attributes));
  return [
    ...(unmarked.length === 0 ? [] : [`It has English words that are not marked: ${namesOf(unmarked)}. Set lang="${sourceLocale}" and dir="ltr" on them.`]),
    ...(around.length === 0 ? [] : [`It calls ${namesOf(around)} English. Mark the English words alone.`]),
  ];
};

/** Who is shown English where they asked for their language is told so. Search engines are told of the English page alone. */
export const missingIsSaid: PageRule = (page) => {
  const isSaid = page.elements.some(({ attributes }) => has(attributes['class'], 'missing'));
  if (!page.route?.inEnglish) return isSaid ? ['It says that it is not translated, but it is. Take the note out.'] : [];
  const tellsMachines = named(page, 'SCRIPT').some(({ attributes }) => attributes['type'] === 'application/ld+json');
  return [
    ...(isSaid ? [] : ['It is in English, and does not say so. Show the note of a missing translation.']),
    ...(tellsMachines ? ['It tells search engines again what the English page tells them (JSON-LD). Leave that out.'] : []),
  ];
};

/** What is around the matter of a page. */
const frame: ReadonlySet<string> = new Set(['BODY', 'HEADER', 'NAV', 'MAIN', 'FOOTER', 'ASIDE']);

/**
 * What a page says of itself in other languages: `en /guides/ ar /ar/guides/ x-default /guides/`, without the address of
 * the site.
 */
export function alternatesIn(page: BuiltPage, siteUrl: string): string {
  return named(page, 'LINK')
    .flatMap(({ attributes: { rel, hreflang, href = '' } }) => (rel === 'alternate' && hreflang ? [`${hreflang} ${href.startsWith(siteUrl) ? href.slice(siteUrl.length) : href}`] : []))
    .join(' ');
}

function has(classes: string | undefined, name: string): boolean {
  return classes?.split(' ').includes(name) === true;
}

/** The value of an attribute that counts for an element: its own, or that of the nearest element around it. */
function inherited(element: PageElement, attribute: 'lang' | 'dir'): string | undefined {
  return element.attributes[attribute] ?? (element.parent && inherited(element.parent, attribute));
}

function namesOf(elements: readonly PageElement[]): string {
  return [...new Set(elements.map(({ tagName, attributes }) => (attributes['class'] ? `${tagName.toLowerCase()}.${attributes['class'].split(' ')[0]}` : tagName.toLowerCase())))].join(', ');
}
