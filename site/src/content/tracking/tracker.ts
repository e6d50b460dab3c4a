import { localeOf, type Snapshot } from '@sanctuary/shared-types';
import { translator } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { allPaths } from '../routes.ts';
import type { Cell } from './cells.ts';
import { Recorder } from './recorder.ts';
import { TrackedCatalog } from './tracked-catalog.ts';
import { TrackedMedia } from './tracked-media.ts';
import { TrackedRoutes } from './tracked-routes.ts';
import { TrackedTime } from './tracked-time.ts';

/** What something was made from, and when that was looked at. */
export interface Seen {
  readonly reads: Uint32Array;
  readonly round: number;
}

/**
 * Content that changes from snapshot to snapshot, and what of it was read for which view. Views reach the content
 * through their context alone, so nothing that they read goes unnoticed.
 */
export class Tracker {
  readonly #recorder = new Recorder();
  readonly #contexts = new Map<string, Context>();
  readonly #catalog: TrackedCatalog;
  readonly #media: TrackedMedia;
  readonly #routes: TrackedRoutes;
  readonly #time: TrackedTime;
  #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#time = new TrackedTime(this.#recorder, snapshot.asOf);
    this.#catalog = new TrackedCatalog(this.#recorder, snapshot, this.#time);
    this.#media = new TrackedMedia(this.#recorder, snapshot.media);
    this.#routes = new TrackedRoutes(this.#recorder, allPaths(snapshot));
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /**
   * Another snapshot is read from now on. What is the same object as before counts as unchanged.
   * @throws {RangeError} where it is of another site: addresses are in everything
   */
  become(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
    if (snapshot.siteUrl !== this.#snapshot.siteUrl) throw new RangeError('A tracker keeps to the site that it began with.');
    this.#recorder.nextRound();
    this.#snapshot = snapshot;
    this.#catalog.become(snapshot);
    this.#media.become(snapshot.media);
    this.#routes.become(allPaths(snapshot));
    this.#time.become(snapshot.asOf);
  }

  /** What the views of one language are made from. It stays the same object from snapshot to snapshot. */
  context(locale: string): Context {
    const known = this.#contexts.get(locale);
    if (known) return known;
    const made: Context = {
      catalog: this.#catalog,
      media: this.#media,
      routes: this.#routes,
      time: this.#time,
      siteUrl: this.#snapshot.siteUrl,
      locale,
      direction: localeOf(locale).direction,
      t: translator(locale),
      inLanguage: (other) => this.context(other),
      recorder: this.#recorder,
    };
    this.#contexts.set(locale, made);
    return made;
  }

  /** Makes something from contexts of this tracker. */
  during<T>(make: () => T): { readonly value: T; readonly seen: Seen } {
    const { value, reads } = this.#recorder.during(make);
    return { value, seen: { reads, round: this.#recorder.round } };
  }

  /** What was made of these cells, as they are now. */
  seen(cells: Iterable<Cell>): Seen {
    return { reads: Uint32Array.from(cells), round: this.#recorder.round };
  }

  /** Whether what was made then would be the same now. */
  isUpToDate({ reads, round }: Seen): boolean {
    return this.#recorder.areUnchanged(reads, round);
  }
}
