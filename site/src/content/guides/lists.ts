import { say, sayOptional, type Article } from '../article.ts';
import type { CardView } from '../cards.ts';
import { compose } from '../compose.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { stages } from '../list-routes.ts';
import { byOrder } from '../order.ts';
import { ownFirst } from '../own-first.ts';
import { guidesStagePath, guidesTopicPath, paths } from '../paths.ts';
import { isSensitive } from '../sensitive.ts';
import { topicLinks, topicNamed, topicsOf, type TopicLink } from '../topics.ts';
import type { Words } from '../../i18n/index.ts';
import { guideCard } from './guide-card.ts';
import { stageAt, stageLink, type StageLink } from './stages.ts';

/** The page of all guides, by when they are needed. */
export interface GuidesView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly stages: readonly { readonly link: StageLink; readonly cards: readonly CardView[] }[];
  readonly topics: readonly TopicLink[];
}

export function guidesView(context: Context): GuidesView {
  const { t } = context;
  const guides = inOrder(context);
  const lead = t('guides.intro');
  return {
    furniture: furniture(context, { path: paths.guides, title: t('nav.guides'), description: lead.text, says: guides }),
    lead,
    stages: stages
      .map((stage) => ({ link: stageLink(context, stage), cards: cardsOf(context, guides.filter(({ facts }) => facts.stage === stage)) }))
      .filter(({ cards }) => cards.length > 0),
    topics: topicLinks(context, 'arrival-guide', topicsOf(context, 'arrival-guide')),
  };
}

/** The guides for one stage. */
export interface GuidesStageView {
  readonly furniture: Furniture;
  readonly cards: readonly CardView[];
  readonly stages: readonly StageLink[];
}

/** @param part the stage as in the address: `first-day` */
export function guidesStageView(context: Context, part: string): GuidesStageView {
  const stage = stageAt(part);
  const guides = inOrder(context).filter(({ facts }) => facts.stage === stage);
  const title = stageLink(context, stage).name;
  return {
    furniture: furniture(context, { path: guidesStagePath(stage), title, description: context.t('guides.intro').text, trail: trail(context), says: guides }),
    cards: cardsOf(context, guides),
    stages: stages.filter((other) => other !== stage).map((other) => stageLink(context, other)),
  };
}

/** The guides with one topic. */
export interface GuidesTopicView {
  readonly furniture: Furniture;
  readonly summary: Words | null;
  readonly cards: readonly CardView[];
  /** The services with the same topic, where there are any. */
  readonly services: TopicLink | null;
  readonly topics: readonly TopicLink[];
}

/** @param slug of the topic */
export function guidesTopicView(context: Context, slug: string): GuidesTopicView {
  const topic = topicNamed(context, slug);
  const guides = inOrder(context).filter(({ facts }) => facts.topics.includes(topic.id));
  const title = compose(context.t, 'guides.topicTitle', { topic: say(topic, 'name') });
  const summary = sayOptional(topic, 'summary');
  return {
    furniture: furniture(context, {
      path: guidesTopicPath(slug),
      title,
      description: summary?.text ?? title.text,
      trail: trail(context),
      says: guides,
      sensitive: isSensitive(context, [topic.id]),
    }),
    summary,
    cards: cardsOf(context, guides),
    services: topicLinks(context, 'service', [topic])[0] ?? null,
    topics: topicLinks(context, 'arrival-guide', topicsOf(context, 'arrival-guide').filter(({ id }) => id !== topic.id)),
  };
}

function inOrder({ catalog, locale }: Context): readonly Article<'arrival-guide'>[] {
  return ownFirst([...catalog.all('arrival-guide', locale)].sort(byOrder));
}

function cardsOf(context: Context, guides: readonly Article<'arrival-guide'>[]): readonly CardView[] {
  return guides.map((guide) => guideCard(context, guide));
}

function trail(context: Context) {
  return [{ label: context.t('nav.guides'), href: pageAddress(context, paths.guides) }];
}
