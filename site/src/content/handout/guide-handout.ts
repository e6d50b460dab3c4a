import { sourceLocale } from '@sanctuary/shared-types';
import type { Html, Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import { choiceWords } from '../choice-words.ts';
import type { Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import type { Furniture } from '../furniture/index.ts';
import { adviceNotice } from '../guides/advice-notice.ts';
import { stepsOf, type StepView } from '../guides/steps.ts';
import { paths } from '../paths.ts';
import { prose } from '../prose.ts';
import { handoutFurniture } from './handout-furniture.ts';
import { canBeReached, helperOf, type Helper } from './helper.ts';
import { sideOf, type Side } from './side.ts';

/** A guide in the reader's language beside English, step by step. */
export interface GuideHandoutView {
  readonly furniture: Furniture;
  /** The reader's language, then English: both with as many steps and helpers. */
  readonly sides: readonly [GuideSide, GuideSide];
}

export interface GuideSide extends Side {
  readonly audience: readonly Words[];
  readonly steps: readonly StepView[];
  readonly body: Html | null;
  readonly notAdvice: readonly Words[];
  readonly helpers: readonly Helper[];
}

/** @param slug last part of the guide's address */
export function guideHandoutView(context: Context, slug: string): GuideHandoutView {
  const path = `${paths.guides}${slug}/`;
  const guide = entryAt(context, 'arrival-guide', path);
  const words = { title: say(guide, 'title'), summary: say(guide, 'summary') };
  const furniture = handoutFurniture(context, guide, path, { name: context.t('nav.guides'), path: paths.guides }, words);
  const side = (inLanguage: Context): GuideSide => guideSide(inLanguage, guide, furniture.translation !== null);
  return { furniture, sides: [side(context), side(context.inLanguage(sourceLocale))] };
}

function guideSide(context: Context, translated: Article<'arrival-guide'>, byMachine: boolean): GuideSide {
  const { catalog, locale, t } = context;
  const guide = catalog.find('arrival-guide', translated.id, locale) ?? translated;
  const { text, whoAdvises } = adviceNotice(context);
  return {
    ...sideOf(context, guide, { title: say(guide, 'title'), summary: say(guide, 'summary') }, translated.own, byMachine),
    audience: choiceWords(t, 'statuses', guide.facts.audience),
    steps: stepsOf(context, guide.id).map(withoutEnglish),
    body: prose(context, guide, 'body'),
    notAdvice: [text.words, whoAdvises.words],
    helpers: catalog.findAll('service', servicesOf(guide), locale).map((service) => helperOf(context, service)).filter(canBeReached),
  };
}

function servicesOf({ facts }: Article<'arrival-guide'>): readonly string[] {
  return [...new Set([...facts.steps.flatMap(({ services }) => services), ...facts.relatedServices])];
}

/** On a page of one language the English of what a machine translated stands beside it; here it has a column of its own. */
function withoutEnglish(step: StepView): StepView {
  const { timeLimit } = step;
  if (timeLimit === null) return step;
  const alone = { kind: timeLimit.kind, name: { ...timeLimit.name, english: null }, rule: { ...timeLimit.rule, english: null } };
  return { ...step, timeLimit: { ...alone, note: timeLimit.note && { ...timeLimit.note, english: null } } };
}
