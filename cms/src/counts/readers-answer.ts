import { localeOf, locales, sourceLocale, type PageCounts } from '@sanctuary/shared-types';
import type { Answer } from '../receipts/publisher';
import type { ReadersAnswer, ReadPage } from './answers';

/** Pages that the home page names. */
const most = 10;

/** The language of an address: all but English stand under their code. */
function languageOf(path: string): ReadPage['language'] {
  const first = path.split('/')[1];
  const { code, name } = locales.find((locale) => locale.code.toLowerCase() === first) ?? localeOf(sourceLocale);
  return { code, name };
}

const sum = (views: readonly (number | null)[]): number => views.reduce<number>((total, count) => total + (count ?? 0), 0);

/**
 * What the home page says of readers.
 * @param site its public address
 */
export function readersAnswer(counts: Answer<PageCounts>, site: string): ReadersAnswer {
  if (!counts.reachable) return { site, publisher: { answers: false, reason: counts.reason } };
  const { days, total, pages } = counts.value;
  return {
    site,
    publisher: {
      answers: true,
      from: days.at(0) ?? '',
      to: days.at(-1) ?? '',
      total,
      pages: pages
        .map(({ path, title, views }) => ({ path, title: title ?? path, language: languageOf(path), views: sum(views) }))
        .sort((a, b) => b.views - a.views)
        .slice(0, most),
    },
  };
}
