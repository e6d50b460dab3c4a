import { sourceLocale, type Snapshot } from '@sanctuary/shared-types';
import { indexOf, type Index } from '../entries.ts';

const known = new WeakMap<Index<'fact'>, ReadonlyMap<string, string>>();

/** Which fact each key names, by its id. Of two facts with one key the first by id has it. */
export function idsOfKeys(snapshot: Snapshot): ReadonlyMap<string, string> {
  const index = indexOf(snapshot, 'fact');
  const found = known.get(index) ?? made(index);
  known.set(index, found);
  return found;
}

function made(index: Index<'fact'>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [id, versions] of index) {
    const [first] = versions.values();
    const key = (versions.get(sourceLocale) ?? first)?.key;
    if (key !== undefined && !ids.has(key)) ids.set(key, id);
  }
  return ids;
}
