import { sourceLocale, type ContentType } from '@sanctuary/shared-types';
import { sectionsOf } from '@sanctuary/shared-types/translation';
import { dateWords, words, type SafetyWords, type Words } from '../../i18n/index.ts';
import { legible, sayPart, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { derivedBy } from '../tracking/derived.ts';
import { englishTarget, sectionId, stepId } from './changed-part.ts';
import { changedOn, outOfDate, type OutOfDate } from './out-of-date.ts';

/** Says that the English of a page has changed since it was translated, when, and where. */
export interface OutOfDateNotice {
  readonly text: SafetyWords;
  readonly heading: Words;
  readonly parts: readonly { readonly label: Words; readonly target: Target | null }[];
  /** The English page; `null` where there is none. */
  readonly english: { readonly label: Words; readonly target: Target } | null;
}

type Part = OutOfDateNotice['parts'][number];

/**
 * The notice of a page.
 * @param path its English address
 * @param says the entries whose words it gives
 */
export function outOfDateNotice(context: Context, path: string, says: readonly Article<ContentType>[]): OutOfDateNotice | null {
  const { locale, t, routes } = context;
  const found = says.map((article) => ({ article, blocks: outOfDateOf(context, article) })).filter(({ blocks }) => blocks.length > 0);
  if (found.length === 0) return null;
  const days = found.map(({ article, blocks }) => changedOn(article, blocks.map(({ field }) => field)));
  const day = days.sort().at(-1) ?? '';
  // only the page of an entry has the places of its parts: a list may give one entry, too
  const only = found.find(({ article }) => says.length === 1 && englishTarget(context, article)?.href === path);
  return {
    text: withDate(t.safety('translation.changed', { date: dateWords(locale, day).text }), context, day),
    heading: t('translation.changedParts'),
    parts: only ? partsOf(context, only.article, only.blocks) : [],
    english: routes.has(path) ? { label: t('translation.readEnglish'), target: { href: path, hreflang: sourceLocale } } : null,
  };
}

const ofType = new Map<ContentType, (context: Context, id: string) => readonly OutOfDate[]>();

/** As {@link outOfDate}, reckoned once: lists give many entries, and are seldom looked at again for their English words. */
function outOfDateOf(context: Context, { type, id, locale }: Article<ContentType>): readonly OutOfDate[] {
  const known = ofType.get(type) ?? derivedBy((one: Context, entry: string): readonly OutOfDate[] => {
    const article = one.catalog.find(type, entry, one.locale);
    return article ? outOfDate(article) : [];
  });
  ofType.set(type, known);
  return known(context.inLanguage(locale), id);
}

/** The English of a phrase has the date in English. */
function withDate(said: SafetyWords, { locale, t }: Context, day: string): SafetyWords {
  const english = () => t.safety('translation.changed', { date: dateWords(sourceLocale, day).text });
  if (said.words.lang !== undefined) return { words: words(english().words.text, sourceLocale, locale), english: null };
  return said.english ? { words: said.words, english: english().english } : said;
}

/** The parts that have a place on the page, and that there is something else. */
function partsOf(context: Context, article: Article<ContentType>, blocks: readonly OutOfDate[]): readonly Part[] {
  const parts = blocks.map((block) => ({ block, part: partAt(context, article, block) }));
  // a title, or a line beside a symbol, is not marked where it stands; a step that is gone is not there any more
  const isElsewhere = parts.some(({ block, part }) => part === null && !(isStep(article.type, block.field) && block.english === null));
  const placed = parts.flatMap(({ part }) => part ?? []);
  return isElsewhere ? [...placed, { label: context.t('translation.otherWords'), target: null }] : placed;
}

const isStep = (type: ContentType, field: string): boolean => type === 'arrival-guide' && field === 'steps';

const textOf = (entry: object, field: string): string => {
  const value: unknown = Reflect.get(entry, field);
  return typeof value === 'string' ? value : '';
};

/** The heading of a section, without the signs of Markdown; `null` for what has none. */
function sectionAt(text: string, section: number | null): string | null {
  if (section === null || section === 0) return null;
  const [line = ''] = (sectionsOf(text)[section] ?? '').split('\n');
  const plain = line.replace(/^\s*#+\s*|\s*#+\s*$/g, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`\\]/g, '').trim();
  return plain === '' ? null : plain;
}

function partAt(context: Context, article: Article<ContentType>, block: OutOfDate): Part | null {
  return isStep(article.type, block.field) ? stepPart(article, block) : sectionPart(context, article, block);
}

/** The page shows the steps in the order of the English; one that is gone there is gone here. */
function stepPart(article: Article<ContentType>, { own, english }: OutOfDate): Part | null {
  if (english === null) return null;
  const titleAt = (entry: object | undefined, place: number | null): string | null => {
    const steps: unknown = entry && Reflect.get(entry, 'steps');
    const step: unknown = Array.isArray(steps) && place !== null ? steps[place] : undefined;
    return typeof step === 'object' && step !== null ? textOf(step, 'title') : null;
  };
  const label = sayPart(article, titleAt(article.own, own), titleAt(article.facts, english));
  return label && { label, target: { href: `#${stepId(english)}` } };
}

function sectionPart(context: Context, article: Article<ContentType>, { field, own, english }: OutOfDate): Part | null {
  const translated = sectionAt(article.own ? textOf(article.own, field) : '', own);
  if (own !== null && translated !== null) return { label: legible(article, { text: translated }), target: { href: `#${sectionId(field, own)}` } };
  const source = sectionAt(textOf(article.facts, field), english);
  if (english === null || source === null) return null;
  return { label: legible(article, words(source, article.factsLang, article.locale)), target: englishTarget(context, article, sectionId(field, english)) };
}
