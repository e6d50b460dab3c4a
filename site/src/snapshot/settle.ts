import { contentTypes, type Entries, type HeldEntry, type Problem } from '@sanctuary/shared-types';
import { type EntryKey, isSame, listOf, makeEntries } from './entry-lists.ts';
import { brokenRules } from './rules.ts';

/** An entry that was refused, at which revision. */
export interface Refused extends EntryKey {
  readonly uid: string;
  readonly revision: string;
}

/** What can be shown, what is held back in it, and the rules that entries broke. */
export interface Settled {
  readonly entries: Entries;
  readonly held: HeldEntry[];
  readonly problems: Problem[];
}

const keyOf = ({ uid, documentId, locale }: Omit<Refused, 'revision'>): string => `${uid} ${documentId} ${locale}`;

/**
 * Puts refused entries back on their last accepted source, or leaves them out, until no rule between entries is
 * broken: one that is left out takes its translations with it.
 * @param entries entries that their schemas accept
 * @param refused entries to hold back whatever the rules say, whether they are among `entries` or not
 * @param previous the entries that the site shows now
 */
export function settle(entries: Entries, refused: readonly Refused[], previous?: Entries): Settled {
  const held = new Map<string, HeldEntry>();
  const problems: Problem[] = [];
  let current = entries;
  let pending = refused;
  for (;;) {
    current = hold(current, pending, held, previous);
    const broken = brokenRules(current, previous);
    if (broken.length === 0) return { entries: current, held: [...held.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), problems };
    problems.push(...broken.filter((problem) => !held.has(keyOf(problem))));
    pending = broken.map(({ uid, documentId, locale }) => ({ uid, documentId, locale, revision: revisionIn(current, uid, { documentId, locale }) }));
  }
}

/** One step: the last accepted source for what is refused the first time, nothing for what is refused again. */
function hold(entries: Entries, refused: readonly Refused[], held: Map<string, HeldEntry>, previous?: Entries): Entries {
  const showing = new Map<string, string>();
  const next = makeEntries((type) => {
    const list = listOf(entries, type);
    const out = refused.filter(({ uid }) => uid === type);
    if (out.length === 0) return list;
    const lastAccepted = (previous ? listOf(previous, type) : []).filter((entry) =>
      out.some((one) => isSame(one, entry) && one.revision !== entry.revision && !held.has(keyOf(one))),
    );
    for (const entry of lastAccepted) showing.set(keyOf({ uid: type, ...entry }), entry.revision);
    return [...list.filter((entry) => !out.some((one) => isSame(one, entry))), ...lastAccepted];
  });
  for (const { uid, documentId, locale, revision } of refused) {
    const key = keyOf({ uid, documentId, locale });
    held.set(key, { uid, documentId, locale, revision: held.get(key)?.revision ?? revision, showing: showing.get(key) ?? null });
  }
  return next;
}

function revisionIn(entries: Entries, uid: string, key: EntryKey): string {
  const type = contentTypes.find((name) => name === uid);
  return (type && listOf(entries, type).find((entry) => isSame(entry, key))?.revision) ?? '';
}
