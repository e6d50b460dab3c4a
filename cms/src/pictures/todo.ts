import { sourceLocale } from '@sanctuary/shared-types';
import { entryNames } from '../receipts/entry-names';
import type { Todo, TodoSource } from '../todo/source';
import { mayAnswer } from './rights';
import { unansweredDrafts, type Unanswered } from './unanswered';

/** An entry once, in English where its English draft is among them: that is where its pictures are changed. */
function onceEach(drafts: readonly Unanswered[]): Unanswered[] {
  const entries = new Map<string, Unanswered>();
  for (const draft of drafts) {
    const key = `${draft.uid} ${draft.documentId}`;
    if (!entries.has(key) || draft.locale === sourceLocale) entries.set(key, draft);
  }
  return [...entries.values()];
}

const noteOf = (count: number): string => (count === 1 ? 'Say who is in one of its pictures: it cannot be published before.' : `Say who is in ${count} of its pictures: it cannot be published before.`);

/** Entries that use pictures of which nobody has said who is in them. */
export const picturesToDo: TodoSource = {
  name: 'pictures',
  title: 'Pictures: say who is in them',
  find: async ({ strapi, ability }) => {
    if (!mayAnswer(ability)) return [];
    const drafts = onceEach(await unansweredDrafts(strapi));
    const names = await entryNames(strapi, ability, drafts);
    return drafts.flatMap(({ count }, place): Todo[] => {
      const name = names[place];
      return name ? [{ text: name.title, note: `${name.kind}. ${noteOf(count)}`, href: name.href, due: null }] : [];
    });
  },
};
