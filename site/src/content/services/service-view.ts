import type { Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { handoutLink, type HandoutLink } from '../handout/handout-link.ts';
import { ownFirst } from '../own-first.ts';
import { paths } from '../paths.ts';
import { isSensitive } from '../sensitive.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { topicLinks, type TopicLink } from '../topics.ts';
import { guidesNaming } from './guides-naming.ts';
import { serviceMatter, type ServiceMatter } from './service-matter.ts';

/** The page of one service. */
export interface ServiceView extends ServiceMatter {
  readonly furniture: Furniture;
  readonly summary: Words;
  readonly handout: HandoutLink | null;
  readonly topics: readonly TopicLink[];
  readonly toConfirm: Words | null;
  readonly guides: readonly CardView[];
  readonly sources: SourcesView;
}

/** @param slug last part of its address */
export function serviceView(context: Context, slug: string): ServiceView {
  const { t, locale } = context;
  const path = `${paths.services}${slug}/`;
  const service = entryAt(context, 'service', path);
  const { facts } = service;
  const summary = say(service, 'summary');
  const sources = sourcesOf(service);
  return {
    ...serviceMatter(context, service),
    furniture: furniture(context, {
      path,
      title: say(service, 'name'),
      description: summary.text,
      trail: [{ label: t('nav.services'), href: pageAddress(context, paths.services) }],
      says: [service],
      sensitive: isSensitive(context, facts.topics),
    }),
    summary,
    handout: handoutLink(context, path),
    topics: topicLinks(context, 'service', context.catalog.findAll('topic', facts.topics, locale)),
    toConfirm: sources.toConfirm ?? (sources.unsure ? t('sources.unsure') : null),
    guides: guidesAbout(context, service),
    // what is not confirmed stands at the top of the page
    sources: { ...sources, toConfirm: null, unsure: false },
  };
}

/** Guides that name the service, at their end or in one of their steps. */
function guidesAbout(context: Context, { id }: Article<'service'>): readonly CardView[] {
  return ownFirst(context.catalog.findAll('arrival-guide', guidesNaming(context, id), context.locale)).map((guide) => cardOf(context, guide, 'title', 'summary'));
}
