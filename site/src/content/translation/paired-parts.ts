import { sourceLocale, type ContentType, type Entry } from '@sanctuary/shared-types';
import { align, digestsOf, sourcesIn, type Pair } from '@sanctuary/shared-types/translation';
import { pairParts, type Article } from '../article.ts';

/** Fields of a content type that hold a list of parts, such as steps. */
type ListField<T extends ContentType> = { [K in keyof Entry<T>]: Entry<T>[K] extends readonly object[] ? K : never }[keyof Entry<T>] & string;
type Part<T extends ContentType, F extends ListField<T>> = Entry<T>[F] extends readonly (infer P)[] ? P : never;

/** A part of the English entry with its translation. */
export interface PairedPart<P> {
  readonly facts: P;
  readonly own: P | undefined;
  /** Whether the English has changed since this was translated. */
  readonly isOutOfDate: boolean;
}

/** What became of the parts that a translation was made from; `undefined` where nobody knows. */
function pairsOf<T extends ContentType>({ own, facts, locale, factsLang }: Article<T>, field: ListField<T>, count: number): readonly Pair[] | undefined {
  if (!own || locale === sourceLocale || factsLang !== sourceLocale) return undefined;
  const source = sourcesIn(own.translationSources)[field];
  return source?.length === count ? align(source, digestsOf(field, facts[field])) : undefined;
}

/**
 * The parts of a list with their translations. Parts have no identity of their own (the CMS gives them new ids on every
 * publish). So they are paired by what each was translated from: the words of one step never stand at the time limit of
 * another, though somebody has put a step in between. Where that is not known, they are paired by place.
 */
export function pairedParts<T extends ContentType, F extends ListField<T>>(article: Article<T>, field: F): readonly PairedPart<Part<T, F>>[] {
  const source = partsIn<T, F>(article.facts, field);
  const own = article.own && partsIn<T, F>(article.own, field);
  const pairs = own && pairsOf(article, field, own.length);
  if (!own || !pairs) return pairParts(source, own).map((pair) => ({ ...pair, isOutOfDate: false }));
  return source.map((facts, place) => {
    const pair = pairs.find(({ after }) => after === place);
    const translated = pair?.before === null || pair === undefined ? undefined : own[pair.before];
    return { facts, own: translated, isOutOfDate: translated !== undefined && pair?.isSame === false };
  });
}

function partsIn<T extends ContentType, F extends ListField<T>>(entry: Entry<T>, field: F): readonly Part<T, F>[] {
  const parts: readonly object[] = Array.isArray(entry[field]) ? entry[field] : [];
  return parts.filter((part): part is Part<T, F> & object => typeof part === 'object');
}
