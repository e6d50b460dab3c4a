import type { Commitment } from '@sanctuary/shared-types';
import type { Key, Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import { pageAddress, type Context } from '../context.ts';
import { awardLines } from '../furniture/award.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { byOrder } from '../order.ts';
import { paths } from '../paths.ts';
import { ledgerLine, type LedgerLine } from './ledger.ts';
import { isOverdue, type ProgressView } from './progress.ts';

/** The parts of the sanctuary idea, in the order that City of Sanctuary gives them. */
export const themes = ['learning', 'embedding', 'sharing'] as const satisfies readonly Commitment['theme'][];

/** The page of all commitments. */
export interface CommitmentsView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly award: readonly Words[];
  /** How many are how far. */
  readonly counts: readonly ProgressView[];
  readonly groups: readonly ThemeGroup[];
  readonly evidenceHref: string;
}

/** What belongs to one theme: what it means, then what the council does about it. */
export interface ThemeGroup {
  readonly theme: Commitment['theme'];
  readonly title: Words;
  readonly question: Words;
  readonly concepts: readonly CardView[];
  readonly commitments: readonly LedgerLine[];
}

export function commitmentsView(context: Context): CommitmentsView {
  const { catalog, locale, t } = context;
  const all = [...catalog.all('commitment', locale)].sort(byOrder);
  const lead = t('commitments.lead');
  return {
    furniture: furniture(context, { path: paths.commitments, title: t('nav.commitments'), description: lead.text, says: all }),
    lead,
    award: awardLines(context),
    counts: countsOf(context, all),
    groups: themes
      .map((theme) => groupOf(context, theme, all.filter(({ facts }) => facts.theme === theme)))
      .filter(({ concepts, commitments }) => concepts.length + commitments.length > 0),
    evidenceHref: pageAddress(context, paths.evidence),
  };
}

function groupOf(context: Context, theme: Commitment['theme'], all: readonly Article<'commitment'>[]): ThemeGroup {
  return {
    theme,
    title: context.t(`theme.${theme}`),
    question: context.t(`theme.${theme}.question`),
    concepts: all.filter(isConcept).map((one) => cardOf(context, one, 'title', 'summary')),
    commitments: all.filter((one) => !isConcept(one)).map((one) => ledgerLine(context, one)),
  };
}

/** The home page says in numbers, too, how far the council is. */
export function countsOf(context: Context, all: readonly Article<'commitment'>[]): readonly ProgressView[] {
  const promises = all.filter((one) => !isConcept(one));
  const inState = (state: Commitment['progress']): number => promises.filter(({ facts }) => facts.progress === state).length;
  const counted: readonly (readonly [ProgressView['state'], Key, number])[] = [
    ['delivered', 'commitments.delivered', inState('delivered')],
    ['ongoing', 'commitments.ongoing', inState('ongoing')],
    ['under_way', 'commitments.underWay', inState('under_way')],
    ['planned', 'commitments.planned', inState('planned')],
    ['overdue', 'commitments.overdue', promises.filter((one) => isOverdue(context, one)).length],
  ];
  return counted.flatMap(([state, key, count]) => (count > 0 ? [{ state, label: context.t(key, { count }) }] : []));
}

function isConcept({ facts }: Article<'commitment'>): boolean {
  return facts.kind === 'concept';
}
