import { sourceLocale } from '@sanctuary/shared-types';
import { words, type SafetyWords } from '../../i18n/index.ts';
import { sayPart } from '../article.ts';
import type { Context } from '../context.ts';
import { targetOfHref, type Target } from '../links.ts';
import { pairedParts } from '../translation/paired-parts.ts';

/** A question as newcomers ask it, and the page that answers it. */
export interface QuestionView {
  /** The English stands beside a machine's translation, and one that is out of date: somebody beside the reader may need it, and “I am not safe” must not be got wrong. */
  readonly question: SafetyWords;
  readonly target: Target;
}

/** What newcomers ask first, as officers wrote it; a question whose page is not there is left out. */
export function questionsOf(context: Context): readonly QuestionView[] {
  const { catalog, locale } = context;
  const home = catalog.only('home', locale);
  if (!home) return [];
  return pairedParts(home, 'questions').flatMap(({ facts, own, isOutOfDate }) => {
    const target = targetOfHref(context, facts.answer);
    const asked = sayPart(home, own?.question, facts.question);
    if (!target || !asked) return [];
    const unchecked = (home.own?.translationState === 'machine' || isOutOfDate) && asked.lang === undefined && locale !== sourceLocale;
    return [{ question: { words: asked, english: unchecked ? words(facts.question, home.factsLang, locale) : null }, target }];
  });
}
