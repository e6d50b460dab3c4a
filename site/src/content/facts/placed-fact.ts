import type { Fact } from '@sanctuary/shared-types';
import { digestsOf, sourcesIn } from '@sanctuary/shared-types/translation';
import { dateWords, translator, words, type Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import { callHref } from '../phone.ts';
import type { Time } from '../time.ts';

/** A fact as a text of one language shows it. */
export interface PlacedFact {
  readonly value: Words;
  /** Calls a phone number, or writes to an e-mail address. */
  readonly href: string | null;
  /** As of when it is true, and that its check is late; absent where the site has no such fact. */
  readonly note: Words | null;
  /** Where it can be looked up. */
  readonly source: string | null;
}

/**
 * The fact that a text names.
 * @param key as the text names it
 * @param lang language of the text
 */
export type FindFact = (key: string, lang: string) => PlacedFact;

/**
 * @param fact as a reader of the text's language gets it. Where the site has none, the reader is told to ask: a page
 *   that is live outlives a fact that was taken off, and never shows a short code.
 * @param lang language of the text
 */
export function placedFact(fact: Article<'fact'> | undefined, time: Time, lang: string): PlacedFact {
  if (!fact) return { value: translator(lang)('fact.missing'), href: null, note: null, source: null };
  const { facts } = fact;
  return {
    value: valueOf(fact, lang),
    href: hrefOf(facts),
    note: noteOf(facts, time, lang),
    source: facts.sources.find(({ url }) => url !== null)?.url ?? null,
  };
}

/** A translation that was made from other English words would say the amount or the deadline of before. */
function valueOf({ own, facts, factsLang }: Article<'fact'>, lang: string): Words {
  const isOwn = own !== undefined && (lang === factsLang || sourcesIn(own.translationSources)['value']?.join() === digestsOf('value', facts.value).join());
  return isOwn ? { text: own.value } : words(facts.value, factsLang, lang);
}

function hrefOf({ unit, value }: Pick<Fact, 'unit' | 'value'>): string | null {
  if (unit === 'phone_number') return callHref(value);
  return unit === 'email_address' ? `mailto:${value.trim()}` : null;
}

function noteOf({ asOf, reviewBy }: Pick<Fact, 'asOf' | 'reviewBy'>, time: Time, lang: string): Words {
  const key = `fact.${asOf === null ? 'undated' : 'asOf'}${time.isPast(reviewBy) ? 'Late' : ''}` as const;
  // one language for the whole: a date in one, and words around it in another, would be a riddle
  const spoken = translator(lang)(key).lang ?? lang;
  const values = asOf === null ? {} : { date: dateWords(spoken, asOf).text };
  return words(translator(spoken)(key, values).text, spoken, lang);
}
