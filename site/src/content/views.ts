import { officersPageView } from './about/page.ts';
import { allEvidenceView } from './commitments/all-evidence.ts';
import { commitmentView } from './commitments/commitment.ts';
import { commitmentsView } from './commitments/commitments.ts';
import { contactView } from './contact/contact.ts';
import type { Context } from './context.ts';
import { eventView } from './events/event.ts';
import { guideView } from './guides/guide-view.ts';
import { guidesStageView, guidesTopicView, guidesView } from './guides/lists.ts';
import { guideHandoutView } from './handout/guide-handout.ts';
import { serviceHandoutView } from './handout/service-handout.ts';
import { homeView } from './home/home.ts';
import { newsView } from './news/news.ts';
import { updateView } from './news/update.ts';
import { notFoundView } from './not-found/not-found.ts';
import { editionView } from './refugee-week/edition.ts';
import { param, type PageKind, type Params } from './routes.ts';
import { searchView } from './search/search.ts';
import { servicesLetterView } from './services/letter-view.ts';
import { serviceView } from './services/service-view.ts';
import { servicesView } from './services/services-view.ts';
import { servicesTopicView } from './services/topic-view.ts';
import { showCardsView } from './show-cards/show-cards-view.ts';
import { siteMapView } from './site-map/site-map.ts';
import { storiesView } from './stories/stories-view.ts';
import { storyView } from './stories/story-view.ts';

/** What a page file shows: a page of the site, or the one that stands in for pages that are not there. */
export type ViewKind = PageKind | 'not-found';

/** The one table of views: what each kind of page shows. */
const views = {
  home: (context) => homeView(context),
  about: (context, params) => officersPageView(context, `/about/${param(params, 'slug')}/`),
  council: (context, params) => officersPageView(context, `/${param(params, 'slug')}/`),
  commitments: (context) => commitmentsView(context),
  commitment: (context, params) => commitmentView(context, param(params, 'slug')),
  evidence: (context) => allEvidenceView(context),
  services: (context) => servicesView(context),
  service: (context, params) => serviceView(context, param(params, 'slug')),
  'services-topic': (context, params) => servicesTopicView(context, param(params, 'slug')),
  'services-letter': (context, params) => servicesLetterView(context, param(params, 'letter')),
  guides: (context) => guidesView(context),
  'arrival-guide': (context, params) => guideView(context, param(params, 'slug')),
  'guide-handout': (context, params) => guideHandoutView(context, param(params, 'slug')),
  'service-handout': (context, params) => serviceHandoutView(context, param(params, 'slug')),
  'guides-topic': (context, params) => guidesTopicView(context, param(params, 'slug')),
  'guides-stage': (context, params) => guidesStageView(context, param(params, 'stage')),
  stories: (context) => storiesView(context),
  story: (context, params) => storyView(context, param(params, 'slug')),
  'refugee-week': (context, params) => editionView(context, param(params, 'year')),
  event: (context, params) => eventView(context, param(params, 'slug')),
  news: (context) => newsView(context),
  update: (context, params) => updateView(context, param(params, 'slug')),
  cards: (context) => showCardsView(context),
  contact: (context) => contactView(context),
  search: (context) => searchView(context),
  'site-map': (context) => siteMapView(context),
  'not-found': (context) => notFoundView(context),
} satisfies { readonly [K in ViewKind]: (context: Context, params: Params) => unknown };

/** What the pages of a kind show. */
export type View<K extends ViewKind> = ReturnType<(typeof views)[K]>;

type Makers = { readonly [K in ViewKind]: (context: Context, params: Params) => View<K> };

/**
 * Everything that one page shows.
 * @param context content, in the language of the page
 * @param params of its address
 * @throws {ContentError} for an entry that cannot be shown
 * @throws {RangeError} for an address that the site has no page at
 */
export function viewOf<K extends ViewKind>(kind: K, context: Context, params: Params): View<K> {
  const makers: Makers = views;
  return makers[kind](context, params);
}
