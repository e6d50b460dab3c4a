import type { Context } from '../context.ts';
import type { Cell, Derivation } from './cells.ts';
import { digestOf } from './digest.ts';
import { Part } from './part.ts';
import type { Recorder } from './recorder.ts';

/**
 * A value that many pages share, such as navigation: it is made once a language. Pages that read it are looked at
 * again when its value changes, not whenever something does that it was made from.
 * @param make gives a plain value: fields of entries, never entries
 */
export function derived<T>(make: (context: Context) => T): (context: Context) => T {
  const kept = new WeakMap<Context, Derived<T>>();
  return (context) => {
    const known = kept.get(context) ?? new Derived(context.recorder, () => make(context));
    kept.set(context, known);
    return known.read();
  };
}

/** As {@link derived}, a value for each key, such as the id of an entry. */
export function derivedBy<T>(make: (context: Context, key: string) => T): (context: Context, key: string) => T {
  const derivedFor = keptByKey(make);
  return (context, key) => derivedFor(context, key).read();
}

/**
 * As {@link derivedBy}, what stands alike on many pages: those are not looked at again when it changes, see {@link Part}.
 * @param make gives the properties of a component
 */
export function partBy<T extends object>(make: (context: Context, key: string) => T): (context: Context, key: string) => Part<T> {
  const derivedFor = keptByKey(make);
  const parts = new WeakMap<T, Part<T>>();
  return (context, key) => {
    const { cell, value } = derivedFor(context, key).unread();
    const part = parts.get(value) ?? new Part(context.recorder, cell, key, value);
    parts.set(value, part);
    return part;
  };
}

function keptByKey<T>(make: (context: Context, key: string) => T): (context: Context, key: string) => Derived<T> {
  const keptBy = new WeakMap<Context, Map<string, Derived<T>>>();
  return (context, key) => {
    const kept = keptBy.get(context) ?? new Map<string, Derived<T>>();
    keptBy.set(context, kept);
    const known = kept.get(key) ?? new Derived(context.recorder, () => make(context, key));
    kept.set(key, known);
    return known;
  };
}

interface Made<T> {
  readonly value: T;
  readonly digest: string;
  readonly reads: Uint32Array;
}

/** A value that is made from what is written down. */
export class Derived<T> implements Derivation {
  readonly #recorder: Recorder;
  readonly #cell: Cell;
  readonly #make: () => T;
  #made: Made<T> | undefined;
  /** Round in which it was last known to be right. */
  #looked = 0;

  constructor(recorder: Recorder, make: () => T) {
    this.#recorder = recorder;
    this.#cell = recorder.cell(this);
    this.#make = make;
  }

  read(): T {
    this.#recorder.read(this.#cell);
    return this.#current().value;
  }

  /** Its value, which nobody counts as having been read. */
  unread(): { readonly cell: Cell; readonly value: T } {
    return { cell: this.#cell, value: this.#current().value };
  }

  look(): void {
    try {
      this.#current();
    } catch {
      // whoever still needs it is made again, and meets the error
      this.#recorder.change(this.#cell);
    }
  }

  #current(): Made<T> {
    const { round } = this.#recorder;
    const before = this.#made;
    if (before && (this.#looked === round || this.#recorder.areUnchanged(before.reads, this.#looked))) {
      this.#lookedIn(round);
      return before;
    }
    this.#made = undefined;
    const { value: made, reads } = this.#recorder.during(() => {
      const value = this.#make();
      return { value, digest: digestOf(value) };
    });
    const isSame = before?.digest === made.digest;
    if (!isSame) this.#recorder.change(this.#cell);
    this.#made = isSame ? { ...before, reads } : { ...made, reads };
    this.#lookedIn(round);
    return this.#made;
  }

  #lookedIn(round: number): void {
    this.#looked = round;
    this.#recorder.settle(this.#cell);
  }
}
