import { rootAddresses, type ContentType, type Entry } from '@sanctuary/shared-types';
import { localisedPath } from '../i18n/index.ts';

/** Addresses of the site's own pages, in English; other languages put their code before them. */
export const paths = {
  home: '/',
  commitments: '/commitments/',
  evidence: '/commitments/evidence/',
  services: '/services/',
  guides: '/guides/',
  stories: '/stories/',
  news: '/news/',
  cards: '/cards/',
  contact: '/contact/',
  search: '/search/',
  siteMap: '/site-map/',
} as const;

/** The page of the services with a topic. */
export const servicesTopicPath = (slug: string): string => `/services/topic/${slug}/`;
/** The page of the services whose English name begins with a letter. */
export const servicesLetterPath = (letter: string): string => `/services/a-z/${letter}/`;
/** The page of the guides with a topic. */
export const guidesTopicPath = (slug: string): string => `/guides/topic/${slug}/`;
/** The page of the guides for a stage; `first_day` is at `first-day`. */
export const guidesStagePath = (stage: string): string => `/guides/stage/${stage.replaceAll('_', '-')}/`;

/** The page of an entry beside its English, for two people to look at together. */
export const handoutPath = (path: string): string => `${path}handout/`;

type Addresses = { readonly [T in ContentType]?: (entry: Entry<T>) => string | null };

const addresses: Addresses = {
  alert: () => paths.home,
  'arrival-guide': ({ slug }) => `/guides/${slug}/`,
  card: () => paths.cards,
  commitment: ({ slug }) => `/commitments/${slug}/`,
  'emergency-contact': () => paths.contact,
  event: ({ slug }) => `/events/${slug}/`,
  home: () => paths.home,
  page: ({ section, slug }) => (section === 'council' ? (rootAddresses.includes(slug) ? null : `/${slug}/`) : `/about/${slug}/`),
  'refugee-week': ({ year }) => `/refugee-week/${year}/`,
  service: ({ slug }) => `/services/${slug}/`,
  settings: () => paths.home,
  story: ({ slug }) => `/stories/${slug}/`,
  topic: ({ slug }) => servicesTopicPath(slug),
  update: ({ slug }) => `/news/${slug}/`,
};

/** Content types whose every entry is a page. */
export const pageTypes = ['arrival-guide', 'commitment', 'event', 'page', 'refugee-week', 'service', 'story', 'update'] as const;
export type PageType = (typeof pageTypes)[number];

/**
 * The page that shows an entry, in a language; whether that page is there is for `routes` to say.
 * @param type content type of the entry
 * @param entry the entry; its slug is the English one in every language
 * @param locale language of the page
 * @returns a path with a slash at both ends; `null` for an entry that only appears within other pages
 */
export function pathOfEntry<T extends ContentType>(type: T, entry: Entry<T>, locale: string): string | null {
  const path = addresses[type]?.(entry) ?? null;
  return path === null ? null : localisedPath(locale, path);
}
