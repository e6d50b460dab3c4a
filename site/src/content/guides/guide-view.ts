import type { Html, Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import type { CardView } from '../cards.ts';
import { choiceWords } from '../choice-words.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { handoutLink, type HandoutLink } from '../handout/handout-link.ts';
import { ownFirst } from '../own-first.ts';
import { paths } from '../paths.ts';
import { prose } from '../prose.ts';
import { isSensitive } from '../sensitive.ts';
import { serviceCard } from '../services/service-card.ts';
import { soundOf, type SoundView } from '../sound.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { topicLinks, type TopicLink } from '../topics.ts';
import { adviceNotice, type AdviceNotice } from './advice-notice.ts';
import { guideCard } from './guide-card.ts';
import { stageAfter, stageLink, type StageLink } from './stages.ts';
import { stepsOf, type StepView } from './steps.ts';

/** The page of one guide: what to do, in which order, by when. */
export interface GuideView {
  readonly furniture: Furniture;
  readonly summary: Words;
  readonly handout: HandoutLink | null;
  readonly sound: SoundView | null;
  readonly stage: StageLink;
  readonly topics: readonly TopicLink[];
  readonly audience: readonly Words[];
  readonly toConfirm: Words | null;
  readonly body: Html | null;
  readonly steps: readonly StepView[];
  readonly notAdvice: AdviceNotice;
  readonly services: readonly CardView[];
  readonly guides: readonly CardView[];
  readonly nextStage: StageLink | null;
  readonly sources: SourcesView;
}

/** @param slug last part of its address */
export function guideView(context: Context, slug: string): GuideView {
  const { t, catalog, locale } = context;
  const path = `${paths.guides}${slug}/`;
  const guide = entryAt(context, 'arrival-guide', path);
  const { facts } = guide;
  const summary = say(guide, 'summary');
  const sources = sourcesOf(guide);
  const after = stageAfter(facts.stage);
  return {
    furniture: furniture(context, {
      path,
      title: say(guide, 'title'),
      description: summary.text,
      trail: [{ label: t('nav.guides'), href: pageAddress(context, paths.guides) }],
      says: [guide],
      sensitive: isSensitive(context, facts.topics),
    }),
    summary,
    handout: handoutLink(context, path),
    sound: soundOf(context, guide),
    stage: stageLink(context, facts.stage),
    topics: topicLinks(context, 'arrival-guide', catalog.findAll('topic', facts.topics, locale)),
    audience: choiceWords(t, 'statuses', facts.audience),
    toConfirm: sources.toConfirm ?? (sources.unsure ? t('sources.unsure') : null),
    body: prose(context, guide, 'body'),
    steps: stepsOf(context, guide.id),
    notAdvice: adviceNotice(context),
    services: servicesFor(context, guide),
    guides: ownFirst(catalog.findAll('arrival-guide', facts.relatedGuides, locale)).map((related) => guideCard(context, related)),
    nextStage: after && stageLink(context, after),
    // what is not confirmed stands before the steps
    sources: { ...sources, toConfirm: null, unsure: false },
  };
}

/** Services of the guide, and those of its steps that it does not name itself. */
function servicesFor(context: Context, { facts, locale }: Article<'arrival-guide'>): readonly CardView[] {
  const ids = new Set([...facts.relatedServices, ...facts.steps.flatMap(({ services }) => services)]);
  return ownFirst(context.catalog.findAll('service', [...ids], locale)).map((service) => serviceCard(context, service));
}
