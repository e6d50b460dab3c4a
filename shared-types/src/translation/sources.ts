import type { ContentType } from '../entries/index.ts';
import { align } from './alignment.ts';
import { digestsOf } from './digest.ts';
import { localisedFields } from './localised.ts';

/** By field: the digests of the English blocks that a translation was made from, in their order. */
export type Sources = Readonly<Record<string, readonly string[]>>;

/** By field of an English entry: the day (London, `YYYY-MM-DD`) of the publication that last changed its words. */
export type ChangeDays = Readonly<Record<string, string>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What `translationSources` of a translation says. A single digest, as facts once had it, is a list of one. */
export function sourcesIn(translationSources: unknown): Sources {
  if (!isObject(translationSources)) return {};
  const fields = Object.entries(translationSources).map(([field, value]) => [field, typeof value === 'string' ? [value] : value] as const);
  return Object.fromEntries(fields.filter((one): one is [string, readonly string[]] => isTexts(one[1])));
}

/** What `translationSources` of an English entry says, which is made from nothing: when its words changed. */
export function changeDaysIn(translationSources: unknown): ChangeDays {
  const days = isObject(translationSources) ? translationSources['changed'] : undefined;
  return isObject(days) ? Object.fromEntries(Object.entries(days).filter((one): one is [string, string] => typeof one[1] === 'string')) : {};
}

/** A block of which the English is not that which the translation was made from. */
export interface ChangedBlock {
  readonly field: string;
  /** Place in what the translation was made from, from 0; `null` where the English is new. */
  readonly source: number | null;
  /** Place in the English as it is, from 0; `null` where it is gone. */
  readonly english: number | null;
}

const valueOf = (entry: object, field: string): unknown => Reflect.get(entry, field);

/**
 * Where a translated field is out of date. One of which nobody knows what it was made from is not.
 * @param english the English as it is now
 * @param source the digests of the blocks that the translation was made from
 */
export function changedInField(field: string, english: unknown, source: readonly string[] | undefined): readonly ChangedBlock[] {
  if (source === undefined) return [];
  const pairs = align(source, digestsOf(field, english));
  return pairs.filter(({ isSame }) => !isSame).map(({ before, after }) => ({ field, source: before, english: after }));
}

/** Where a translation is out of date, field by field; see {@link changedInField}. */
export function changedBlocks(type: ContentType, english: object, sources: Sources): readonly ChangedBlock[] {
  return localisedFields[type].flatMap((field: string) => changedInField(field, valueOf(english, field), sources[field]));
}

/** Fields whose words are not the same in two versions of an English entry. */
export function changedFields(type: ContentType, before: object, after: object): readonly string[] {
  const fields: readonly string[] = localisedFields[type];
  return fields.filter((field) => digestsOf(field, valueOf(before, field)).join() !== digestsOf(field, valueOf(after, field)).join());
}
