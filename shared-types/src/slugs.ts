import { locales } from './locales.ts';

/** Words that are addresses of the site's own under a list, so no entry may take them as its slug. */
export const reservedSlugs: readonly string[] = ['topic', 'stage', 'evidence', 'handout', 'a-z'];

/** First parts of the site's own addresses: a page that stands at the root cannot have one of them. */
export const rootAddresses: readonly string[] = [
  ...['about', 'commitments', 'services', 'guides', 'stories', 'refugee-week', 'events', 'news', 'contact', 'site-map'],
  ...['404', 'cards', 'search', 'open-referral', 'media', 'assets', 'uploads'],
  ...locales.map(({ code }) => code.toLowerCase()),
];

/** Longest slug: an address must fit a printed page and a text message. */
export const slugMaxLength = 80;

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What is wrong with a slug, in words for an officer; `undefined` where it is right.
 * @param slug the last part of a page's address
 */
export function slugFault(slug: string): string | undefined {
  if (slug === '') return 'The address is empty. Write at least one letter or number.';
  if (slug.length > slugMaxLength) return `The address has ${slug.length} letters. Make it ${slugMaxLength} or fewer.`;
  if (!slugPattern.test(slug)) return 'The address may hold only small letters a to z, numbers, and single hyphens between them.';
  if (reservedSlugs.includes(slug)) return `The site uses “${slug}” for a page of its own. Choose another address.`;
  return undefined;
}

/**
 * A slug made from an English title: accents dropped, everything but a–z and 0–9 turned into single hyphens,
 * cut at a word where it would be too long. Empty where the title has no such letter.
 * @param title an English title
 */
export function slugFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, slugMaxLength) : `${slug}-${word}`;
    if (longer.length > slugMaxLength) break;
    slug = longer;
  }
  return reservedSlugs.includes(slug) ? `${slug}-page` : slug;
}
