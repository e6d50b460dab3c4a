import { addressesIn } from './media-uses.ts';

/** Longest id of an entry that is looked for: Strapi's have 24 letters. */
const longestId = 40;

/**
 * Whatever an entry says that could name another entry or a file.
 * @param source as the CMS gave it
 */
export function mentionsIn(source: object): ReadonlySet<string> {
  return new Set([...shortWordsIn(source), ...addressesIn(source, []).map(({ address }) => address)]);
}

function shortWordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= longestId && !value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shortWordsIn) : [];
}
