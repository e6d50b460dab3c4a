import { partOnPage } from '../page-source.ts';
import type { Cell } from './cells.ts';
import type { Recorder } from './recorder.ts';

/**
 * What stands alike on thousands of pages, such as the menu. Where it shows something else, no view is another: each page
 * gets the new part in the place of the old one (`render/part-places.ts`). {@link partBy} makes them.
 */
export class Part<T extends object> {
  /** Changes whenever what it shows does. */
  readonly cell: Cell;
  readonly #recorder: Recorder;
  readonly #key: string;
  readonly #shows: T;
  #html: string | undefined;

  /** @param key which of its forms it is, such as that of the news pages; always the same on one page */
  constructor(recorder: Recorder, cell: Cell, key: string, shows: T) {
    this.#recorder = recorder;
    this.cell = cell;
    this.#key = key;
    this.#shows = shows;
  }

  /** What it shows, for the component that is given it. A view that reads it is looked at again, as for anything else. */
  get shows(): T {
    this.#recorder.read(this.cell);
    return this.#shows;
  }

  /**
   * Its HTML, for `Shared.astro` to place on a page.
   * @param make makes it of what it shows, once for all pages
   */
  html(make: () => Promise<string>): string | Promise<string> {
    if (this.#html !== undefined) return partOnPage(this, this.#html);
    return make().then((html) => {
      this.#html = html;
      return partOnPage(this, html);
    });
  }

  /** What digests of views know of it. */
  toJSON(): string {
    return this.#key;
  }
}
