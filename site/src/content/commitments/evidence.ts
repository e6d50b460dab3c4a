import { dateWords, type Words } from '../../i18n/index.ts';
import { say, sayPart, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { byDate } from '../dates.ts';
import { targetOf, type Target } from '../links.ts';
import { publishedFile } from '../media.ts';
import { pairedParts } from '../translation/paired-parts.ts';

/** One thing that happened, and what shows it. */
export interface EvidenceView {
  /** As exactly as it is known: `2022`, `2022-12` or `2022-12-06`. */
  readonly date: string;
  readonly when: Words;
  readonly what: Words;
  readonly proof: Target | null;
  readonly document: Target | null;
  readonly commitment: { readonly title: Words; readonly target: Target | null };
}

/** The evidence of a commitment, from old to new. */
export function evidenceOf(context: Context, commitment: Article<'commitment'>): readonly EvidenceView[] {
  const title = say(commitment, 'title');
  const target = targetOf(context, commitment) ?? null;
  return pairedParts(commitment, 'evidence')
    .map(({ facts, own }) => {
      const file = facts.document === null ? undefined : context.media.at(facts.document);
      return {
        date: facts.date,
        when: dateWords(context.locale, facts.date),
        what: sayPart(commitment, own?.what, facts.what) ?? { text: '' },
        proof: facts.link === null ? null : { href: facts.link, external: true },
        document: file ? { href: publishedFile(file) } : null,
        commitment: { title, target },
      };
    })
    .sort((a, b) => byDate(a.date, b.date));
}
