import type { Html, SafetyWords, Words } from '../../i18n/index.ts';
import { say, sayPart } from '../article.ts';
import type { CardView } from '../cards.ts';
import { emergencyContacts, emergencyView, type EmergencyView } from '../contact/contact.ts';
import { countsOf } from '../commitments/commitments.ts';
import type { ProgressView } from '../commitments/progress.ts';
import { pageAddress, type Context } from '../context.ts';
import { eventCard } from '../events/card.ts';
import { byDay, tenseOf } from '../events/when.ts';
import { awardLines } from '../furniture/award.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { guideCard } from '../guides/guide-card.ts';
import { targetOf, type Target } from '../links.ts';
import { stages } from '../list-routes.ts';
import { newestFirst, newsCard } from '../news/news.ts';
import { ownFirst } from '../own-first.ts';
import { isTold } from '../own-story.ts';
import { guidesStagePath, paths } from '../paths.ts';
import { pictureView, type PictureView } from '../pictures.ts';
import { prose } from '../prose.ts';
import { newestEditions } from '../refugee-week/edition.ts';
import { editionTitle } from '../refugee-week/title.ts';
import { serviceCard } from '../services/service-card.ts';
import { listedStory, type ListedStory } from '../stories/story-card.ts';
import { questionsOf, type QuestionView } from './questions.ts';

const latest = 3;

/** The home page. */
export interface HomeView {
  readonly furniture: Furniture;
  readonly text: Words;
  readonly picture: PictureView | null;
  /** Whom to call first of all. */
  readonly emergency: EmergencyView | null;
  /** The way to the cards that a reader can show to staff; `null` where there are none. */
  readonly cards: { readonly href: string; readonly label: SafetyWords } | null;
  readonly questions: readonly QuestionView[];
  readonly stages: readonly { readonly title: Words; readonly href: string }[];
  readonly introduction: Html | null;
  readonly award: readonly Words[];
  readonly guides: readonly CardView[];
  readonly services: readonly CardView[];
  readonly stories: readonly ListedStory[];
  readonly events: readonly CardView[];
  /** The newest Refugee Week. */
  readonly edition: { readonly title: Words; readonly theme: Words; readonly target: Target } | null;
  readonly news: readonly CardView[];
  /** How many commitments are how far. */
  readonly progress: readonly ProgressView[];
  readonly hrefs: Readonly<Record<'guides' | 'services' | 'stories' | 'news' | 'commitments' | 'contact', string>>;
}

/** Without a published home page entry it still greets the reader and leads on. */
export function homeView(context: Context): HomeView {
  const { catalog, locale, t } = context;
  const home = catalog.only('home', locale);
  const text = home ? say(home, 'heroText') : t('home.text');
  const title = home ? say(home, 'heroTitle') : t('home.title');
  const emergency = emergencyContacts(context)[0];
  const find = { guides: home?.facts.guides ?? [], services: home?.facts.services ?? [], stories: home?.facts.stories ?? [] };
  return {
    furniture: furniture(context, { path: paths.home, title, description: text.text, says: home ? [home] : [] }),
    text,
    picture: home ? pictureView(context, home, home.facts.heroPicture, home.own?.heroPicture, (own, source) => sayPart(home, own, source)) : null,
    emergency: emergency ? emergencyView(emergency) : null,
    cards: catalog.all('card', locale).length > 0 ? { href: pageAddress(context, paths.cards), label: t.safety('home.cards') } : null,
    questions: questionsOf(context),
    stages: stages.map((stage) => ({ title: t(`guides.stage.${stage}`), href: pageAddress(context, guidesStagePath(stage)) })),
    introduction: home ? prose(context, home, 'introduction') : null,
    award: awardLines(context),
    guides: ownFirst(catalog.findAll('arrival-guide', find.guides, locale)).map((guide) => guideCard(context, guide)),
    services: ownFirst(catalog.findAll('service', find.services, locale)).map((service) => serviceCard(context, service)),
    stories: ownFirst(catalog.findAll('story', find.stories, locale).filter(isTold)).map((story) => listedStory(context, story)),
    events: comingEvents(context),
    edition: newestEdition(context),
    news: ownFirst(newestFirst(context).slice(0, latest)).map((update) => newsCard(context, update)),
    progress: countsOf(context, catalog.all('commitment', locale)),
    hrefs: {
      guides: pageAddress(context, paths.guides),
      services: pageAddress(context, paths.services),
      stories: pageAddress(context, paths.stories),
      news: pageAddress(context, paths.news),
      commitments: pageAddress(context, paths.commitments),
      contact: pageAddress(context, paths.contact),
    },
  };
}

/** The next real events; examples are for their own Refugee Week page. */
function comingEvents(context: Context): readonly CardView[] {
  return context.catalog
    .all('event', context.locale)
    .filter(({ facts }) => facts.basis === 'real' && !facts.cancelled && tenseOf(context, facts) === 'coming')
    .sort(byDay)
    .slice(0, latest)
    .map((event) => eventCard(context, event));
}

function newestEdition(context: Context): HomeView['edition'] {
  const [edition] = newestEditions(context);
  const target = edition && targetOf(context, edition);
  return edition && target ? { title: editionTitle(context, edition), theme: say(edition, 'theme'), target } : null;
}
