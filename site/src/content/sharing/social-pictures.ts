import type { Snapshot } from '@sanctuary/shared-types';
import { localePart, type Key, type Words } from '../../i18n/index.ts';
import { catalogOf } from '../catalog.ts';
import { contextOf, type Context } from '../context.ts';
import { namesOf } from '../names.ts';

/** Parts of the site that have a picture, by the first part of their English addresses, and their names. */
const partNames = {
  guides: 'nav.guides',
  services: 'nav.services',
  commitments: 'nav.commitments',
  stories: 'nav.stories',
  events: 'event.all',
  news: 'nav.news',
  about: 'nav.about',
} as const satisfies Readonly<Record<string, Key>>;

/** Part of the site that has a picture of its own. */
export type SitePart = 'home' | keyof typeof partNames;
const parts: readonly SitePart[] = ['home', 'guides', 'services', 'commitments', 'stories', 'events', 'news', 'about'];

/** Parts of addresses that go with another part. */
const together: Readonly<Record<string, SitePart>> = { '': 'home', cards: 'home', 'site-map': 'home', 'refugee-week': 'events' };

/** The picture that stands beside a link to the site in a chat or a post. */
export interface SocialPicture {
  /** Address on the public site. */
  readonly path: string;
  readonly part: SitePart;
  readonly lang: string;
  readonly siteName: Words;
  /** Name of the part of the site; `null` for the whole. */
  readonly partName: Words | null;
}

/** Size in pixels, which every service shows well. */
export const socialSize = { width: 1200, height: 630 } as const;

/** The picture of the part of the site that a page is in. Never of the page: see docs/adr/0011. */
export function socialPicture(context: Context, englishPath: string): SocialPicture {
  return pictureOf(context, partOf(englishPath));
}

/** Every such picture, for all languages of the site. */
export function socialPictures(snapshot: Snapshot): readonly SocialPicture[] {
  return catalogOf(snapshot).languages.flatMap((code) => {
    const context = contextOf(snapshot, { locale: localePart(code) });
    return parts.map((part) => pictureOf(context, part));
  });
}

function pictureOf(context: Context, part: SitePart): SocialPicture {
  return {
    path: `/social/${part}.${context.locale.toLowerCase()}.png`,
    part,
    lang: context.locale,
    siteName: namesOf(context).siteName,
    partName: part === 'home' ? null : context.t(partNames[part]),
  };
}

/** The council's own pages, and how to reach it, are about those who make the site. */
function partOf(englishPath: string): SitePart {
  const first = englishPath.split('/')[1] ?? '';
  return parts.find((part) => part === first) ?? together[first] ?? 'about';
}
