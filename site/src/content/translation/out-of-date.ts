import { sourceLocale, type ContentType } from '@sanctuary/shared-types';
import { blocksOf, changeDaysIn, changedInField, localisedFields, sourcesIn, type ChangedBlock } from '@sanctuary/shared-types/translation';
import type { Article } from '../article.ts';

/** A block of a translation of which the English is another by now. */
export interface OutOfDate extends ChangedBlock {
  /** Its place in the translation, from 0; `null` where it is not there, or nobody can tell. */
  readonly own: number | null;
}

const isTranslated = ({ locale, own, factsLang }: Article<ContentType>): boolean => own !== undefined && locale !== sourceLocale && factsLang === sourceLocale;

const valueOf = (entry: object, field: string): unknown => Reflect.get(entry, field);

/**
 * Where a field of a translation is out of date. A field that is not translated is English, and never out of date.
 * @param field name of the field
 */
export function outOfDateIn(article: Article<ContentType>, field: string): readonly OutOfDate[] {
  const { own, facts } = article;
  if (!own || !isTranslated(article)) return [];
  const source = sourcesIn(own.translationSources)[field];
  const blocks = blocksOf(field, valueOf(own, field)).length;
  if (source === undefined || blocks === 0) return [];
  return changedInField(field, valueOf(facts, field), source).map((one) => ({ ...one, own: blocks === source.length ? one.source : null }));
}

/** Where a translation is out of date, in the order of its fields. */
export const outOfDate = (article: Article<ContentType>): readonly OutOfDate[] => localisedFields[article.type].flatMap((field: string) => outOfDateIn(article, field));

/**
 * The day on which the English words last changed, of some fields.
 * @param fields names of fields that are out of date
 * @returns `YYYY-MM-DD`; that of the last publication where the CMS did not keep it
 */
export function changedOn({ facts }: Article<ContentType>, fields: readonly string[]): string {
  const days = changeDaysIn(facts.translationSources);
  return fields.map((field) => days[field] ?? facts.revision.slice(0, 10)).sort().at(-1) ?? facts.revision.slice(0, 10);
}
