import { inlineSources } from '../release/inline-sources.ts';
import type { BuiltPage } from './built-page.ts';
import { faultOf, type Need } from './needs.ts';
import { referencesIn } from './references.ts';
import { isListed, socialPicture } from './sharing-rules.ts';

/** What a page asks of the rest of the site. */
export interface Asked {
  /** Each once, and the same object for all pages that ask for the same. */
  readonly needs: readonly Need[];
  /** What is wrong already, whatever the rest of the site is. */
  readonly faults: readonly string[];
}

/**
 * Finds out what pages ask of their site. Most pages ask for mostly the same: it is worked out once.
 */
export class PageNeeds {
  readonly #siteUrl: string;
  readonly #origin: string;
  readonly #places = new Map<string, Need | string | null>();
  readonly #all = new Map<string, Need>();

  /** @param siteUrl public address of the site */
  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl;
    this.#origin = new URL(siteUrl).origin;
  }

  /** @param ids those on the page */
  of(page: BuiltPage, ids: readonly string[]): Asked {
    const needs = new Set<Need>();
    const faults: string[] = [];
    const own = { idsOn: () => ids, hasFile: () => false, policy: '' };
    for (const { address } of referencesIn(page)) {
      const place = address.startsWith('#') ? placeAt(address, page.path, address) : this.#place(address, page.path);
      if (place === null) continue;
      // what a page asks of itself is settled here, so that there is not one such need for every page
      if (typeof place === 'string') faults.push(place);
      else if (place.kind === 'place' && place.path === page.path) faults.push(...[faultOf(place, own)].filter((fault) => fault !== undefined));
      else needs.add(place);
    }
    const picture = isListed(page) ? socialPicture(page) : undefined;
    if (picture?.startsWith(`${this.#siteUrl}/`)) {
      needs.add(this.#same(`picture ${picture}`, () => ({ kind: 'picture', address: kept(picture), path: kept(picture.slice(this.#siteUrl.length)) })));
    }
    const { script, style } = inlineSources(page.html);
    for (const source of [...script, ...style]) needs.add(this.#same(`source ${source}`, () => ({ kind: 'source', source })));
    return { needs: [...needs], faults };
  }

  /** What any page or file asked for so far. */
  all(): Iterable<Need> {
    return this.#all.values();
  }

  /** @param path of a page or file that a file for machines names */
  ofName(path: string): Need {
    return this.#same(`named ${path}`, () => ({ kind: 'named', path: kept(path) }));
  }

  /** @returns a fault where the address is none; `null` where it is another site's */
  #place(address: string, from: string): Need | string | null {
    // an address that begins at the page itself differs from page to page
    if (!/^(?:\/|[a-z][a-z+.-]*:)/i.test(address)) return this.#resolved(address, from);
    const known = this.#places.get(address);
    if (known !== undefined) return known;
    const found = this.#resolved(address, from);
    this.#places.set(kept(address), found);
    return found;
  }

  #resolved(address: string, from: string): Need | string | null {
    const url = URL.parse(address, `${this.#siteUrl}${from}`);
    if (!url) return `The link ${address} is no address. Correct it, or take it out.`;
    if (url.origin !== this.#origin) return null;
    return this.#same(`place ${address} ${url.pathname}`, () => placeAt(kept(address), url.pathname, url.hash));
  }

  #same(key: string, make: () => Need): Need {
    const known = this.#all.get(key) ?? make();
    this.#all.set(key, known);
    return known;
  }
}

/** A copy of its own: a part of a page's text would keep the whole text in memory. */
export function kept(text: string): string {
  return Buffer.from(text).toString();
}

/** @param hash the end of the address, with its #; empty where it has none */
function placeAt(address: string, path: string, hash: string): Need {
  return { kind: 'place', address, path, fragment: kept(decoded(hash.slice(1))) };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
