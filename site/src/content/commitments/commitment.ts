import { dateWords, words, type Html, type Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import type { Target } from '../links.ts';
import { organisationLinks } from '../organisations.ts';
import { paths } from '../paths.ts';
import { prose } from '../prose.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { evidenceOf, type EvidenceView } from './evidence.ts';
import { progressOf, type ProgressView } from './progress.ts';

/** The page of one commitment. */
export interface CommitmentView {
  readonly furniture: Furniture;
  readonly summary: Words;
  readonly theme: { readonly name: Words; readonly href: string };
  readonly progress: readonly ProgressView[];
  readonly body: Html | null;
  readonly facts: readonly { readonly name: Words; readonly value: Words }[];
  readonly partners: readonly { readonly name: Words; readonly target: Target | null }[];
  readonly evidence: readonly EvidenceView[];
  readonly sources: SourcesView;
}

/** @param slug last part of its address */
export function commitmentView(context: Context, slug: string): CommitmentView {
  const path = `${paths.commitments}${slug}/`;
  const commitment = entryAt(context, 'commitment', path);
  const summary = say(commitment, 'summary');
  return {
    furniture: furniture(context, {
      path,
      title: say(commitment, 'title'),
      description: summary.text,
      trail: [{ label: context.t('nav.commitments'), href: pageAddress(context, paths.commitments) }],
      says: [commitment],
    }),
    summary,
    theme: { name: context.t(`theme.${commitment.facts.theme}`), href: `${pageAddress(context, paths.commitments)}#${commitment.facts.theme}` },
    progress: progressOf(context, commitment),
    body: prose(context, commitment, 'body'),
    facts: factsOf(context, commitment),
    partners: organisationLinks(context, commitment.facts.partners),
    evidence: evidenceOf(context, commitment),
    sources: sourcesOf(commitment),
  };
}

function factsOf({ t, locale }: Context, { facts, factsLang }: Article<'commitment'>): CommitmentView['facts'] {
  const { started, dueDate, leadTeam } = facts;
  return [
    { name: t('commitment.kind'), value: t(`kind.${facts.kind}`) },
    ...(started ? [{ name: t('commitment.started'), value: dateWords(locale, started) }] : []),
    ...(dueDate ? [{ name: t('commitment.due'), value: dateWords(locale, dueDate) }] : []),
    ...(leadTeam ? [{ name: t('commitment.lead'), value: words(leadTeam, factsLang, locale) }] : []),
  ];
}
