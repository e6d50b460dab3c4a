import { publicEntries } from './public-entries';
import type { TodoSource } from './source';

/** Entries for which no team answers. */
export const withoutOwner: TodoSource = {
  name: 'without-owner',
  title: 'No team answers for it',
  find: (asked) =>
    publicEntries(asked, {
      field: 'ownerTeam',
      filters: { $or: [{ ownerTeam: { $null: true } }, { ownerTeam: '' }] },
      note: (kind) => `${kind}. Say which team answers for it.`,
    }),
};
