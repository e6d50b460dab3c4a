import type { BuiltPage } from './built-page.ts';
import { referencesIn } from './references.ts';
import type { Finding, Surroundings } from './rule.ts';

/** A place in this site that a page points at. */
interface Pointer {
  readonly from: string;
  readonly address: string;
  readonly path: string;
  readonly fragment: string;
}

/** Gathers what pages point at while they are read, and says at the end which of it is not there. */
export class Links {
  readonly #pointers: Pointer[] = [];
  readonly #broken: Finding[] = [];
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  read(page: BuiltPage): void {
    const { path, elements } = page;
    this.#ids.set(path, new Set(elements.flatMap(({ id }) => (id === '' ? [] : [id]))));
    const { siteUrl } = this.#surroundings.snapshot;
    for (const { address } of referencesIn(page)) {
      const url = URL.parse(address, `${siteUrl}${path}`);
      if (url?.origin === new URL(siteUrl).origin) {
        this.#pointers.push({ from: path, address, path: url.pathname, fragment: decoded(url.hash.slice(1)) });
      } else if (!url) {
        this.#broken.push({ path, message: `The link ${address} is no address. Correct it, or take it out.` });
      }
    }
  }

  findings(): Finding[] {
    return [...this.#broken, ...this.#pointers.flatMap((pointer) => this.#faultOf(pointer))];
  }

  #faultOf({ from, address, path, fragment }: Pointer): Finding[] {
    const ids = this.#ids.get(path);
    if (!ids) return this.#surroundings.files.has(path) ? [] : [{ path: from, message: `The link ${address} leads nowhere. Correct it, or take it out.` }];
    if (fragment === '' || fragment === 'top' || ids.has(fragment)) return [];
    return [{ path: from, message: `The link ${address} leads to a place that is not on that page. Give a heading there the id “${fragment}”, or link to the page.` }];
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
