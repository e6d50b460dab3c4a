import type { Snapshot } from '@sanctuary/shared-types';
import { type View, type ViewKind, viewOf } from '../content/index.ts';
import type { TextFile } from '../content/texts.ts';
import { digestOf } from '../content/tracking/digest.ts';
import type { Cell } from '../content/tracking/cells.ts';
import { type Seen, Tracker } from '../content/tracking/tracker.ts';
import { type InlineSources, inlineSources } from '../release/inline-sources.ts';
import { InlineTally } from '../release/inline-tally.ts';
import type { RenderedPage } from './page-renderer.ts';
import { cellsOf, partsOf, type PlacedPage, type Places } from './part-places.ts';
import { type Page, pagesOf, textsOf } from './site-pages.ts';

/** What is remembered of a file: never the file itself, which would fill the memory. */
interface Known {
  readonly kind: ViewKind | 'text';
  /** Of the view that the page shows, or of the text. */
  readonly digest: string;
  readonly seen: Seen;
  readonly inline?: InlineSources;
  /** Where parts stand on the page. */
  readonly placed?: { readonly places: Places; readonly seen: Seen };
}

/** What must be done to a page. */
export type PageWork =
  | { readonly view: View<ViewKind> }
  /** Only parts are others: they can be put into the page that is there. */
  | { readonly places: Places; readonly parts: ReadonlyMap<Cell, Uint8Array> };

/** What must be looked at to bring a site from one snapshot to the next. */
export interface Work {
  readonly pages: readonly Page[];
  readonly texts: readonly TextFile[];
  /** Paths of pages and texts that are no more. */
  readonly gone: readonly string[];
}

/**
 * What the files of a site were made from, so that of the next snapshot only those are made that differ. What was made
 * counts only once somebody says that it is there: until then the site may be made again from where it was.
 */
export class SiteMemory {
  readonly #tracker: Tracker;
  #known = new Map<string, Known>();
  /** Of the known files. */
  #tally = new InlineTally();
  /** Name of the snapshot that the known files show. */
  #shows: string | undefined;
  /** Parts as they are on the pages that are made now. */
  #parts = new Map<Cell, Uint8Array>();
  #made: { readonly name: string; readonly changes: Map<string, Known | null> } | undefined;

  constructor(snapshot: Snapshot) {
    this.#tracker = new Tracker(snapshot);
  }

  /**
   * Begins to make the site of a snapshot.
   * @param name tells it from other snapshots
   * @param last name of the snapshot whose site is there
   * @returns what must be looked at: everything where that site is not the one that is remembered
   */
  begin(snapshot: Snapshot, name: string, last: string | undefined): Work {
    if (last === undefined || !this.remembers(last)) this.#forget();
    else if (this.#made?.name === last) this.#accept(this.#made.changes);
    this.#shows = last;
    this.#tracker.become(snapshot);
    this.#parts = new Map();
    this.#made = { name, changes: new Map() };
    const [pages, texts] = [pagesOf(snapshot), textsOf(this.#tracker)];
    const paths = new Set([...pages, ...texts].map(({ path }) => path));
    const gone = [...this.#known.keys()].filter((path) => !paths.has(path));
    for (const path of gone) this.#made.changes.set(path, null);
    return {
      pages: pages.filter(({ path, kind }) => this.#isOutOfDate(path, kind) || this.#hasOtherParts(path)),
      texts: texts.filter(({ path }) => this.#isOutOfDate(path, 'text')),
      gone,
    };
  }

  /** Whether the site of a snapshot could be the beginning of the next one. */
  remembers(name: string): boolean {
    return name === this.#shows || name === this.#made?.name;
  }

  /** What must be done to a page; `undefined` where it is as it was. */
  lookAt(page: Page): PageWork | undefined {
    const { path, kind } = page;
    const show = (): View<ViewKind> => viewOf(kind, this.#tracker.context(page.locale), page.params);
    const view = this.#isOutOfDate(path, kind) ? this.#ifOther(path, kind, show) : undefined;
    if (view !== undefined) return { view };
    const placed = this.#known.get(path)?.placed;
    if (!placed || !this.#hasOtherParts(path)) return undefined;
    const { places, seen: { reads, round } } = placed;
    const changed = reads.filter((cell) => !this.#tracker.isUpToDate({ reads: Uint32Array.of(cell), round }));
    // the first page with a new part is made as a whole, and the others take the part from it
    return changed.every((cell) => this.#parts.has(cell)) ? { places, parts: this.#parts } : { view: show() };
  }

  /** What a text is now; `undefined` where it is as before. */
  text({ path, text }: TextFile): string | undefined {
    return this.#ifOther(path, 'text', text);
  }

  /**
   * Says what a page is now.
   * @param page made as a whole, or with other parts in it
   */
  holds(path: string, page: RenderedPage | PlacedPage): void {
    const known = this.#made?.changes.get(path) ?? this.#known.get(path);
    if (!known) return;
    for (const [cell, bytes] of partsOf(page)) if (!this.#parts.has(cell)) this.#parts.set(cell, bytes.slice());
    const placed = { places: page.places, seen: this.#tracker.seen(cellsOf(page.places)) };
    this.#made?.changes.set(path, { ...known, placed, ...('html' in page ? { inline: inlineSources(page.html) } : {}) });
  }

  /** What all pages hold themselves, with those that were made now. */
  inline(): InlineSources {
    const tally = this.#tally.copy();
    for (const [path, change] of this.#made?.changes ?? []) tally.replace(this.#known.get(path)?.inline, change?.inline);
    return tally.sources;
  }

  #forget(): void {
    this.#known = new Map();
    this.#tally = new InlineTally();
  }

  #isOutOfDate(path: string, kind: Known['kind']): boolean {
    const known = this.#known.get(path);
    return known?.kind !== kind || !this.#tracker.isUpToDate(known.seen);
  }

  #hasOtherParts(path: string): boolean {
    const placed = this.#known.get(path)?.placed;
    return placed !== undefined && !this.#tracker.isUpToDate(placed.seen);
  }

  /** Makes something, and writes down what it was made from. */
  #ifOther<T>(path: string, kind: Known['kind'], make: () => T): T | undefined {
    const { value: made, seen } = this.#tracker.during(() => {
      const value = make();
      return { value, digest: digestOf(value) };
    });
    const before = this.#known.get(path);
    const isSame = before?.kind === kind && before.digest === made.digest;
    this.#made?.changes.set(path, isSame ? { ...before, seen } : { kind, digest: made.digest, seen });
    return isSame ? undefined : made.value;
  }

  #accept(changes: ReadonlyMap<string, Known | null>): void {
    for (const [path, change] of changes) {
      this.#tally.replace(this.#known.get(path)?.inline, change?.inline);
      if (change) this.#known.set(path, change);
      else this.#known.delete(path);
    }
  }
}
