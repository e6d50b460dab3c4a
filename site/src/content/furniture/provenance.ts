import type { ContentType } from '@sanctuary/shared-types';
import { dateWords, type Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';

/** Who says what the page says, and how fresh it is. */
export interface Provenance {
  readonly council: Words;
  /** “Checked on …”; where nobody has checked it, that. Absent where a page gives no entry's words. */
  readonly checked: Words | null;
  /** Absent where nobody set one, or it is overdue. */
  readonly nextReview: Words | null;
  /** Said to the reader when the review is overdue. */
  readonly overdue: Words | null;
}

/**
 * A page that gives many entries is as fresh as the one checked longest ago, and due when the first of them is.
 * @param council name of the council
 * @param says the entries whose words the page gives
 */
export function provenance(context: Context, council: Words, says: readonly Article<ContentType>[]): Provenance {
  const { locale, t, time } = context;
  const facts = says.map((article) => article.facts);
  const checked = oldest(facts.map(({ checkedOn }) => checkedOn ?? ''));
  const reviewBy = oldest(facts.flatMap(({ reviewBy: day }) => day ?? []));
  const date = (day: string): string => dateWords(locale, day).text;
  const late = reviewBy !== undefined && time.isPast(reviewBy);
  return {
    council,
    checked: checked === undefined ? null : checkedWords(context, checked, says.length),
    nextReview: reviewBy !== undefined && !late ? t('provenance.review', { date: date(reviewBy) }) : null,
    overdue: late ? t('provenance.overdue', { date: date(reviewBy) }) : null,
  };
}

function checkedWords({ locale, t }: Context, day: string, count: number): Words {
  if (day === '') return t('provenance.unchecked');
  return t(count > 1 ? 'provenance.checkedSince' : 'provenance.checked', { date: dateWords(locale, day).text });
}

function oldest(days: readonly string[]): string | undefined {
  return [...days].sort()[0];
}
