import { sourceLocale, type ContentType, type Entry } from '@sanctuary/shared-types';
import { translator, words, type SafetyWords, type Words } from '../i18n/index.ts';
import type { FindFact } from './facts/placed-fact.ts';
import { wordsWithFacts } from './facts/words-with-facts.ts';
import { isLocalised } from './localised.ts';
import { outOfDateIn } from './translation/out-of-date.ts';

/** One entry as a reader of one language gets it. */
export interface Article<T extends ContentType> {
  readonly type: T;
  readonly id: string;
  /** Language of the page that it is for. */
  readonly locale: string;
  /** Facts and relations: the English entry, or the translation itself where there is no English. */
  readonly facts: Entry<T>;
  /** Language of the words in `facts`. */
  readonly factsLang: string;
  /** The entry in the reader's language, where it is published in that. */
  readonly own: Entry<T> | undefined;
  /** Finds the facts that its texts place. */
  readonly findFact: FindFact;
}

/** Fields of a content type that hold words, or none. */
export type TextField<T extends ContentType> = {
  [K in keyof Entry<T>]: Entry<T>[K] extends string | null ? K : never;
}[keyof Entry<T>];

/** Fields of a content type that always hold words. */
export type RequiredTextField<T extends ContentType> = {
  [K in keyof Entry<T>]: Entry<T>[K] extends string ? K : never;
}[keyof Entry<T>];

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/**
 * The words of a field in the reader's language; those of the English entry, marked as such, where the translation
 * has none; `null` where neither has.
 */
export function sayOptional<T extends ContentType>(article: Article<T>, field: TextField<T>): Words | null {
  return legible(article, asWritten(article, field));
}

/** As {@link sayOptional}, but Markdown: numbers in it are kept in order, and facts placed, when it becomes HTML. */
export function asWritten<T extends ContentType>(article: Article<T>, field: TextField<T>): Words | null {
  const own = article.own && isLocalised(article.type, field) ? text(article.own[field]) : null;
  if (own !== null) return { text: own };
  const source = text(article.facts[field]);
  return source === null ? null : words(source, article.factsLang, article.locale);
}

/** Words of an article as a reader gets them, out of words as written: numbers in order, facts in their places. */
export function legible(article: Article<ContentType>, said: Words): Words;
export function legible(article: Article<ContentType>, said: Words | null): Words | null;
export function legible({ locale, findFact }: Article<ContentType>, said: Words | null): Words | null {
  return said && wordsWithFacts(said, said.lang ?? locale, findFact);
}

/** As {@link sayOptional}, for a field that is never empty. */
export function say<T extends ContentType>(article: Article<T>, field: RequiredTextField<T> & TextField<T>): Words {
  return sayOptional(article, field) ?? { text: '' };
}

/** As {@link sayOptional}, for words about safety: the English beside a translation that nobody has checked, or of which the English is another by now. */
export function saySafety<T extends ContentType>(article: Article<T>, field: TextField<T>): SafetyWords | null {
  const said = sayOptional(article, field);
  if (said === null) return null;
  const source = text(article.facts[field]);
  const unchecked = said.lang === undefined && (article.own?.translationState === 'machine' || outOfDateIn(article, String(field)).length > 0);
  const english = unchecked && source !== null && article.factsLang !== article.locale;
  return { words: said, english: english ? legible(article, words(source, article.factsLang, article.locale)) : null };
}

/** Whether the reader gets this entry in their own language. */
export function isOwn(article: Article<ContentType>): boolean {
  return article.own !== undefined;
}

/** The words of the interface in the language that the entry is shown in. */
export function interfaceLanguage(article: Article<ContentType>): string {
  return translator(isOwn(article) ? article.locale : sourceLocale).locale;
}

/**
 * Parts of a list with their translation. Parts have no identity of their own (the CMS gives them new ids on every
 * publish), so they are paired by place, and only where both lists are of one length.
 */
export function pairParts<P>(source: readonly P[], translated: readonly P[] | undefined): readonly { readonly facts: P; readonly own: P | undefined }[] {
  const pairs = translated?.length === source.length ? translated : undefined;
  return source.map((facts, place) => ({ facts, own: pairs?.[place] }));
}

/** The words of one field of such a part; see {@link sayOptional}. */
export function sayPart(article: Article<ContentType>, own: string | null | undefined, source: string | null): Words | null {
  return legible(article, partAsWritten(article, own, source));
}

/** As {@link sayPart}, but Markdown; see {@link asWritten}. */
export function partAsWritten(article: Article<ContentType>, own: string | null | undefined, source: string | null): Words | null {
  const translated = text(own);
  if (translated !== null) return { text: translated };
  const fallback = text(source);
  return fallback === null ? null : words(fallback, article.factsLang, article.locale);
}
