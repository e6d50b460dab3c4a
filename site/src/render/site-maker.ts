import type { Entries, Snapshot } from '@sanctuary/shared-types';
import { snapshotDigest } from '../snapshot/digests.ts';
import { changedEntries, noEntries } from './difference.ts';
import { makeAlone } from './make-alone.ts';
import { makeAgain, makeSite } from './make-site.ts';
import type { PageRenderer } from './page-renderer.ts';
import { SiteMemory } from './site-memory.ts';
import { SiteWriter } from './site-writer.ts';
import type { Order } from './worker-messages.ts';

/** Word of each file by itself would keep two processes busy. */
const toldAtOnce = 20;

/** Does what the worker is told, one order after the other. */
export class SiteMaker {
  readonly #renderer: PageRenderer;
  readonly #compiledDir: string;
  readonly #writer: SiteWriter;
  /** Files of the site that is being made that nobody was told of yet. */
  #stands: string[] = [];
  #entries: Entries = noEntries;
  #snapshot: Snapshot | undefined;
  #memory: SiteMemory | undefined;

  /**
   * @param compiledDir scripts, styles and whatever else is the same in every site
   * @param onWritten is told of files that stand in their folder, some at a time
   */
  constructor(renderer: PageRenderer, compiledDir: string, onWritten: (files: readonly string[]) => void) {
    this.#renderer = renderer;
    this.#writer = new SiteWriter((file) => {
      this.#stands.push(file);
      if (this.#stands.length === toldAtOnce) onWritten(this.#stands.splice(0));
    });
    this.#compiledDir = compiledDir;
  }

  /**
   * @returns what is to be answered; nothing where no answer is waited for
   * @throws {Error} where it cannot go on, and must be begun anew
   */
  async obey(told: Order): Promise<unknown> {
    switch (told.order) {
      case 'change entries':
        this.#entries = changedEntries(this.#entries, told.difference);
        return undefined;
      case 'make':
        return this.#make(told);
      case 'make alone':
        return makeAlone(this.#renderer, { ...told.head, entries: this.#entries }, told.path);
      case 'make again':
        if (!this.#snapshot) throw new Error('Nothing was made yet that could be made again.');
        return makeAgain(this.#renderer, this.#snapshot, told.paths);
    }
  }

  /** For when there is nothing else to do: what is reckoned now need not be while somebody waits. */
  rest(): void {
    if (this.#snapshot) snapshotDigest(this.#snapshot);
  }

  async #make({ head, name, publicDir, last }: Extract<Order, { order: 'make' }>): Promise<unknown> {
    const snapshot = { ...head, entries: this.#entries };
    // a difference that went astray would go unnoticed for ever
    if (last !== undefined && snapshotDigest(snapshot) !== name) throw new Error('The content that the worker holds is not what it was told to make.');
    this.#snapshot = snapshot;
    // what is made as a whole is made from nothing that was reckoned before
    const memory = last !== undefined && this.#memory?.remembers(last) === true ? this.#memory : new SiteMemory(snapshot);
    this.#memory = memory;
    this.#stands = [];
    return makeSite(this.#renderer, memory, this.#writer, { snapshot, name, publicDir, last, compiledDir: this.#compiledDir });
  }
}
