/** Most entries on one page of a long list: what a phone can load and a reader can look over. */
export const partSize = 100;

/**
 * How an address names the pages of a list: `s`, then `s/2`, `s/3`.
 * @param name the list: a letter, or the slug of a topic
 * @param count number of its entries
 */
export function partsOf(name: string, count: number): readonly string[] {
  const pages = Math.max(1, Math.ceil(count / partSize));
  return Array.from({ length: pages }, (_, page) => (page === 0 ? name : `${name}/${page + 1}`));
}

/** One page of a list. */
export interface Part {
  readonly name: string;
  /** 1 for the first. */
  readonly number: number;
}

/** @param address as {@link partsOf} made it */
export function partAt(address: string): Part {
  const [name = '', number = '1'] = address.split('/');
  return { name, number: Number(number) };
}

/** The entries on one page of a list. */
export function entriesOfPart<T>(entries: readonly T[], { number }: Part): readonly T[] {
  return entries.slice((number - 1) * partSize, number * partSize);
}
