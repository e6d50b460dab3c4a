import type { ContentType } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { byDay } from '../events/when.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { footerLinks, navigation, pagesOf } from '../furniture/navigation.ts';
import { targetOf, type Target } from '../links.ts';
import { newestFirst } from '../news/news.ts';
import { byOrder } from '../order.ts';
import { ownFirst } from '../own-first.ts';
import { paths } from '../paths.ts';
import { newestEditions } from '../refugee-week/edition.ts';
import { editionTitle } from '../refugee-week/title.ts';
import { inStoryOrder } from '../stories/story-card.ts';
import { topicLinks, topicsOf } from '../topics.ts';

/** Every page, by the part of the site that it is in. */
export interface SiteMapView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly groups: readonly SiteMapGroup[];
}

export interface SiteMapGroup {
  readonly title: Words;
  readonly links: readonly { readonly label: Words; readonly target: Target }[];
}

export function siteMapView(context: Context): SiteMapView {
  const { catalog, locale, t } = context;
  const lead = t('siteMap.lead');
  const list = <T extends ContentType>(title: Words, entries: readonly Article<T>[], label: (entry: Article<T>) => Words): SiteMapGroup => ({
    title,
    links: ownFirst(entries).flatMap((entry) => {
      const target = targetOf(context, entry);
      return target ? [{ label: label(entry), target }] : [];
    }),
  });
  const titled = (one: Article<'arrival-guide' | 'commitment' | 'event' | 'page' | 'story' | 'update'>): Words => say(one, 'title');
  const services = topicLinks(context, 'service', topicsOf(context, 'service')).map(({ name, target }) => ({ label: name, target }));
  const groups = [
    { title: t('siteMap.parts'), links: [...navigation(context, ''), { label: t('cards.title'), href: pageAddress(context, paths.cards) }, ...footerLinks(context, '')].map((link) => ({ label: link.label, target: link })).filter(unseen()) },
    list(t('nav.about'), pagesOf(context, 'about'), titled),
    list(t('nav.guides'), [...catalog.all('arrival-guide', locale)].sort(byOrder), titled),
    { title: t('siteMap.services'), links: services },
    { title: t('nav.commitments'), links: [{ label: t('evidence.all'), target: { href: pageAddress(context, paths.evidence) } }, ...list(t('nav.commitments'), [...catalog.all('commitment', locale)].sort(byOrder), titled).links] },
    list(t('nav.stories'), inStoryOrder(context), titled),
    list(t('refugeeWeek.all'), newestEditions(context), (edition) => editionTitle(context, edition)),
    list(t('event.all'), [...catalog.all('event', locale)].sort(byDay), titled),
    list(t('nav.news'), newestFirst(context), titled),
  ];
  return {
    furniture: furniture(context, { path: paths.siteMap, title: t('nav.siteMap'), description: lead.text, says: [] }),
    lead,
    groups: groups.filter(({ links }) => links.length > 0),
  };
}

/** Keeps the first of several links to one page. */
function unseen(): (link: { readonly target: Target }) => boolean {
  const seen = new Set<string>();
  return ({ target }) => !seen.has(target.href) && Boolean(seen.add(target.href));
}
