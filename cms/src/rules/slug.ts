import { reservedSlugs, slugFault, slugFrom, slugMaxLength } from '@sanctuary/shared-types';
import { shown } from './fault';

/** Addresses that other entries of the same type have, had, or will have once they are published. */
export type TakenSlugs = ReadonlySet<string>;

/**
 * An address made from an English title that no other entry has: `advice`, then `advice-2`, `advice-3`…
 * @returns the address; empty where the title has no Latin letter and no number
 */
export function freshSlug(title: string, taken: TakenSlugs): string {
  const wanted = slugFrom(title);
  if (wanted === '' || !taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const candidate = `${wanted.slice(0, slugMaxLength - ending.length).replace(/-$/, '')}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * What is wrong with an address that an officer chose; `undefined` where it is right.
 */
export function chosenSlugFault(slug: string, taken: TakenSlugs): string | undefined {
  const fault = slugFault(slug);
  if (fault) return fault;
  if (taken.has(slug)) return `Another page has, or had, the address “${slug}”. Choose another, so that no link leads to the wrong page.`;
  return undefined;
}

/** An entry's addresses: the one it has and those it had. */
export interface Addresses {
  readonly slug: string | null;
  readonly formerSlugs: readonly string[];
}

/**
 * Former addresses once an entry is published with a new one: the address under which it was public is kept, so that
 * links to it go on working.
 * @param published what is public now; `undefined` where nothing is
 */
export function formerSlugsAfter(draft: Addresses, published: Addresses | undefined): string[] {
  const former = [...(published?.formerSlugs ?? []), ...draft.formerSlugs, ...(published?.slug ? [published.slug] : [])];
  return [...new Set(former)].filter((slug) => slug !== draft.slug);
}

/** The list of former addresses in a stored or sent value. */
export const slugsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** What is wrong with a list of former addresses. */
export function formerSlugsFault(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'This must be a list of addresses.';
  const items: readonly unknown[] = value;
  // a word that was reserved later on may well have been an address once
  const wrong = items.find((item) => typeof item !== 'string' || (slugFault(item) !== undefined && !reservedSlugs.includes(item)));
  return wrong === undefined ? undefined : `“${shown(wrong)}” cannot have been an address of this site. Take it away.`;
}
