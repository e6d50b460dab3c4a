import { type ContentType, factCodesIn, type FactCodes, mayHoldFacts, type Entry } from '@sanctuary/shared-types';

/** A text of an entry that places facts, or tries to. */
export interface FactUse extends FactCodes {
  /** Path to the field, such as `steps.1.body`. */
  readonly field: string;
  /** Whether the site can place facts there at all. */
  readonly isPlace: boolean;
}

const known = new WeakMap<object, readonly FactUse[]>();

/** Every text of an entry that places facts. Looked for once: an entry is never changed in place. */
export function factUses(type: ContentType, entry: Entry): readonly FactUse[] {
  const found = known.get(entry) ?? usesIn(type, entry, []);
  known.set(entry, found);
  return found;
}

function usesIn(type: ContentType, value: unknown, path: readonly string[]): FactUse[] {
  if (typeof value === 'string') {
    const codes = factCodesIn(value);
    return codes.keys.length + codes.malformed.length === 0 ? [] : [{ ...codes, field: path.join('.'), isPlace: mayHoldFacts(type, path) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => usesIn(type, inner, [...path, name]));
}
