import type { ChangedWords, Passage, TranslationAnswer } from '../../translations/answers';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' });

/** What became of the English of a block, and when. */
export function changeLine({ kind, changedOn }: Pick<ChangedWords, 'kind' | 'changedOn'>): string {
  const words = { changed: 'Changed in English', new: 'New in English', gone: 'Taken out of the English' } as const;
  return `${words[kind]} on ${day.format(new Date(changedOn))}`;
}

/** What the panel says first. */
export function sumLine({ changes, facts, toPublish }: TranslationAnswer): string {
  if (toPublish) return 'Everything here is up to date. Publish it: readers are still told that it is not.';
  if (changes.length === 0) return facts.length === 1 ? 'A fact in this text has changed in English.' : 'Facts in this text have changed in English.';
  return changes.length === 1 ? 'One part of the English has changed since this was translated. Readers are told so.' : `${changes.length} parts of the English have changed since this was translated. Readers are told so.`;
}

/** Fields of a block, each with its words on both sides. */
export interface Row {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** The words of a block field by field, in the order of the English as it is. */
export function rowsOf(before: readonly Passage[] | null, now: readonly Passage[] | null): readonly Row[] {
  const names = [...new Set([...(now ?? []), ...(before ?? [])].map(({ name }) => name))];
  const textOf = (passages: readonly Passage[] | null, name: string): string => (passages ?? []).filter((one) => one.name === name).map(({ text }) => text).join('\n');
  return names.map((name) => ({ name, before: textOf(before, name), now: textOf(now, name) }));
}
