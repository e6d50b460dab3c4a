import { localisedPath, type SafetyWords, type Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { servicesTopicPath } from '../paths.ts';

/** Says what a guide is not, and who may give that. */
export interface AdviceNotice {
  readonly text: SafetyWords;
  readonly whoAdvises: SafetyWords;
  readonly find: { readonly label: Words; readonly target: Target } | null;
}

/** Topics whose services give advice, the fittest first, by slug. */
const advisers = ['immigration-advice', 'advice'] as const;

export function adviceNotice({ t, routes, locale }: Context): AdviceNotice {
  const href = advisers.map((slug) => localisedPath(locale, servicesTopicPath(slug))).find((path) => routes.has(path));
  return {
    text: t.safety('guides.notAdvice'),
    whoAdvises: t.safety('guides.whoAdvises'),
    find: href === undefined ? null : { label: t('guides.findAdviser'), target: { href } },
  };
}
