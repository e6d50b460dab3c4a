import type { Cell } from './cells.ts';
import type { Recorder } from './recorder.ts';

/** Which entry each key names, for views. */
export class TrackedKeys {
  readonly #recorder: Recorder;
  readonly #cells = new Map<string, Cell>();
  #ids: ReadonlyMap<string, string>;

  constructor(recorder: Recorder, ids: ReadonlyMap<string, string>) {
    this.#recorder = recorder;
    this.#ids = ids;
  }

  /** Id of the entry with a key; `null` where none has it. */
  idOf(key: string): string | null {
    const known = this.#cells.get(key) ?? this.#recorder.cell();
    this.#cells.set(key, known);
    this.#recorder.read(known);
    return this.#ids.get(key) ?? null;
  }

  /** @param ids as they are from now on */
  become(ids: ReadonlyMap<string, string>): void {
    const before = this.#ids;
    this.#ids = ids;
    for (const [key, cell] of this.#cells) if (before.get(key) !== ids.get(key)) this.#recorder.change(cell);
  }
}
