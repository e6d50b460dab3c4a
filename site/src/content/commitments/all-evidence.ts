import type { Words } from '../../i18n/index.ts';
import { pageAddress, type Context } from '../context.ts';
import { byDate } from '../dates.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { byOrder } from '../order.ts';
import { paths } from '../paths.ts';
import { evidenceOf, type EvidenceView } from './evidence.ts';

/** The page of all evidence, newest first. */
export interface AllEvidenceView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly years: readonly { readonly year: string; readonly evidence: readonly EvidenceView[] }[];
}

export function allEvidenceView(context: Context): AllEvidenceView {
  const { catalog, locale, t } = context;
  const commitments = [...catalog.all('commitment', locale)].sort(byOrder);
  const evidence = commitments.flatMap((one) => evidenceOf(context, one)).sort((a, b) => byDate(b.date, a.date));
  const years = [...new Set(evidence.map(({ date }) => date.slice(0, 4)))];
  const lead = t('evidence.lead');
  return {
    furniture: furniture(context, {
      path: paths.evidence,
      title: t('evidence.all'),
      description: lead.text,
      trail: [{ label: t('nav.commitments'), href: pageAddress(context, paths.commitments) }],
      says: commitments,
    }),
    lead,
    years: years.map((year) => ({ year, evidence: evidence.filter(({ date }) => date.startsWith(year)) })),
  };
}
