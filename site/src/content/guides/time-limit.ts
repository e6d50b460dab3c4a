import type { TimeLimit } from '@sanctuary/shared-types';
import { translator, words, type SafetyWords, type Translate, type Words } from '../../i18n/index.ts';
import { sayPart, type Article } from '../article.ts';

/** A time limit in words that can be understood in one way only. */
export interface TimeLimitView {
  readonly kind: TimeLimit['kind'];
  /** What it is: a deadline, a wait, or the first possible day. */
  readonly name: SafetyWords;
  readonly rule: SafetyWords;
  /** How to count. */
  readonly note: SafetyWords | null;
}

/**
 * The rule as one sentence: how many days, of which kind, before or after what.
 * @param t translate function of the language of `countedFrom`
 * @param limit the numbers
 * @param countedFrom the day that is counted from, in words
 */
export function timeLimitSentence(t: Translate, { kind, direction, unit, days }: TimeLimit, countedFrom: string): Words {
  return t(`guides.limit.${kind}.${direction}.${unit}`, { count: days, from: countedFrom });
}

/**
 * How to count the days. Where a rule only says “days”, counting every day is the reading that is never too late.
 * @returns `null` where there is nothing to add
 */
export function countingNote({ kind, unit }: TimeLimit): 'guides.limit.schoolDay' | 'guides.limit.everyDay' | 'guides.limit.longer' | null {
  if (unit === 'school_days') return 'guides.limit.schoolDay';
  return ({ deadline: 'guides.limit.everyDay', wait: 'guides.limit.longer', earliest: null } as const)[kind];
}

/**
 * A time limit for a reader. The numbers are always those of the English entry: a translation brings the words of
 * what is counted from, and where it has none the whole sentence is English.
 * @param guide the guide
 * @param limit as the English entry has it
 * @param ownCountedFrom the translation's words
 * @param isOutOfDate whether the English of the step is another by now
 */
export function timeLimitView(guide: Article<'arrival-guide'>, limit: TimeLimit, ownCountedFrom: string | null | undefined, isOutOfDate = false): TimeLimitView {
  const t = translator(guide.locale);
  const note = countingNote(limit);
  return {
    kind: limit.kind,
    name: t.safety(`guides.limit.${limit.kind}`),
    rule: ruleOf(guide, limit, ownCountedFrom, isOutOfDate),
    note: note === null ? null : t.safety(note),
  };
}

function ruleOf(guide: Article<'arrival-guide'>, limit: TimeLimit, ownCountedFrom: string | null | undefined, isOutOfDate: boolean): SafetyWords {
  const { locale, factsLang, own } = guide;
  const source = marked(timeLimitSentence(translator(factsLang), limit, limit.countedFrom), factsLang, locale);
  const from = sayPart(guide, ownCountedFrom, limit.countedFrom);
  const t = translator(locale);
  if (from === null || from.lang !== undefined) return { words: source, english: null };
  const said = timeLimitSentence(t, limit, from.text);
  // no phrase in the reader's language: never one half in each
  if (said.lang !== undefined) return { words: source, english: null };
  const unchecked = isOutOfDate || own?.translationState === 'machine' || t.safety('guides.limit.deadline').english !== null;
  return { words: said, english: unchecked && source.lang !== undefined ? source : null };
}

/** A sentence made for readers of one language, on a page in another. */
function marked(sentence: Words, lang: string, pageLang: string): Words {
  return words(sentence.text, sentence.lang ?? lang, pageLang);
}
