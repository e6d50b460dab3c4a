import type { Cell } from './cells.ts';
import { isSameValue } from './digest.ts';
import type { Recorder } from './recorder.ts';

/** One entry in one language, there or not: which of its fields are read is written down, field by field. */
export class TrackedEntry<E extends object> {
  readonly #recorder: Recorder;
  readonly #presence: Cell;
  readonly #fields = new Map<PropertyKey, Cell>();
  #entry: E | undefined;
  #shown: E | undefined;

  constructor(recorder: Recorder, entry: E | undefined) {
    this.#recorder = recorder;
    this.#presence = recorder.cell();
    this.#show(entry);
  }

  /** The entry, or that there is none. */
  get entry(): E | undefined {
    this.#recorder.read(this.#presence);
    return this.#shown;
  }

  /** @param entry as it is from now on */
  become(entry: E | undefined): void {
    const before = this.#entry;
    if (entry === before) return;
    if ((entry === undefined) !== (before === undefined)) this.#recorder.change(this.#presence);
    for (const [field, cell] of this.#fields) {
      if (!isSameValue(fieldOf(before, field), fieldOf(entry, field))) this.#recorder.change(cell);
    }
    this.#show(entry);
  }

  #show(entry: E | undefined): void {
    this.#entry = entry;
    this.#shown = entry && new Proxy(entry, {
      get: (target, field) => this.#read(field, target),
      has: (target, field) => this.#read(field, target) !== undefined,
      ownKeys: () => {
        // then every change of the entry, even of what nobody sees, would be one of the page
        throw new Error('A view takes the fields of an entry that it shows, never the whole entry.');
      },
    });
  }

  #read(field: PropertyKey, entry: E): unknown {
    const known = this.#fields.get(field) ?? this.#recorder.cell();
    this.#fields.set(field, known);
    this.#recorder.read(known);
    return fieldOf(entry, field);
  }
}

function fieldOf(entry: object | undefined, field: PropertyKey): unknown {
  return entry && Reflect.get(entry, field);
}
