import { sourceLocale } from '@sanctuary/shared-types';
import { entryName } from '../receipts/entry-names';
import type { TodoSource } from '../todo/source';
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

const noteOf = (count: number): string => (count === 1 ? 'Nobody has said who is in one of its pictures.' : `Nobody has said who is in ${count} of its pictures.`);

/** Entries that use pictures of which nobody has said who is in them. */
export const picturesToDo: TodoSource = {
  name: 'pictures',
  title: 'Pictures: say who is in them',
  find: async ({ strapi, ability }) => {
    if (!mayAnswer(ability)) return [];
    const drafts = onceEach(await unansweredDrafts(strapi));
    const todos = await Promise.all(
      drafts.map(async (draft) => {
        const name = await entryName(strapi, ability, draft);
        return name ? [{ text: `${name.title} (${name.kind})`, note: noteOf(draft.count), href: name.href, due: null }] : [];
      }),
    );
    return todos.flat();
  },
};
