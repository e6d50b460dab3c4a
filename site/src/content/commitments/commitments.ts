import type { Commitment } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import { cardOf, type CardView, type Tag } from '../cards.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { byOrder } from '../order.ts';
import { paths } from '../paths.ts';
import { isOverdue, progressTags } from './progress.ts';

/** The parts of the sanctuary idea, in the order that City of Sanctuary gives them. */
export const themes = ['learning', 'embedding', 'sharing'] as const satisfies readonly Commitment['theme'][];

/** The page of all commitments. */
export interface CommitmentsView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly counts: readonly Tag[];
  readonly groups: readonly ThemeGroup[];
  readonly evidenceHref: string;
}

/** What belongs to one theme: what it means, then what the council does about it. */
export interface ThemeGroup {
  readonly theme: Commitment['theme'];
  readonly title: Words;
  readonly question: Words;
  readonly concepts: readonly CardView[];
  readonly commitments: readonly CardView[];
}

export function commitmentsView(context: Context): CommitmentsView {
  const { catalog, locale, t } = context;
  const all = [...catalog.all('commitment', locale)].sort(byOrder);
  const lead = t('commitments.lead');
  return {
    furniture: furniture(context, { path: paths.commitments, title: t('nav.commitments'), description: lead.text, says: all }),
    lead,
    counts: countsOf(context, all),
    groups: themes
      .map((theme) => groupOf(context, theme, all.filter(({ facts }) => facts.theme === theme)))
      .filter(({ concepts, commitments }) => concepts.length + commitments.length > 0),
    evidenceHref: pageAddress(context, paths.evidence),
  };
}

function groupOf(context: Context, theme: Commitment['theme'], all: readonly Article<'commitment'>[]): ThemeGroup {
  const cardsOf = (some: readonly Article<'commitment'>[]): CardView[] =>
    some.map((one) => cardOf(context, one, 'title', 'summary', progressTags(context, one)));
  return {
    theme,
    title: context.t(`theme.${theme}`),
    question: context.t(`theme.${theme}.question`),
    concepts: cardsOf(all.filter(({ facts }) => facts.kind === 'concept')),
    commitments: cardsOf(all.filter(({ facts }) => facts.kind !== 'concept')),
  };
}

/** How many are how far; what is late is said too. */
function countsOf(context: Context, all: readonly Article<'commitment'>[]): readonly Tag[] {
  const promises = all.filter(({ facts }) => facts.kind !== 'concept');
  const count = (progress: Commitment['progress']): number => promises.filter(({ facts }) => facts.progress === progress).length;
  const { t } = context;
  const tags: readonly (readonly [number, Tag])[] = [
    [count('delivered'), { label: t('commitments.delivered', { count: count('delivered') }), tone: 'good' }],
    [count('ongoing'), { label: t('commitments.ongoing', { count: count('ongoing') }), tone: 'good' }],
    [count('under_way'), { label: t('commitments.underWay', { count: count('under_way') }), tone: 'busy' }],
    [count('planned'), { label: t('commitments.planned', { count: count('planned') }) }],
    [late(context, promises), { label: t('commitments.overdue', { count: late(context, promises) }), tone: 'late' }],
  ];
  return tags.flatMap(([number, tag]) => (number > 0 ? [tag] : []));
}

function late(context: Context, promises: readonly Article<'commitment'>[]): number {
  return promises.filter((one) => isOverdue(context, one)).length;
}
