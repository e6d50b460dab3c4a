import type { Route, Routes } from '../routes.ts';
import { Cell } from './cell.ts';
import { isSameValue } from './digest.ts';
import type { Recorder } from './recorder.ts';

/** Which pages there are, for views. */
export class TrackedRoutes implements Routes {
  readonly #recorder: Recorder;
  readonly #one = new Map<string, Cell>();
  readonly #all = new Cell();
  #routes: ReadonlyMap<string, Route>;

  constructor(recorder: Recorder, routes: ReadonlyMap<string, Route>) {
    this.#recorder = recorder;
    this.#routes = routes;
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  get(path: string): Route | undefined {
    const known = this.#one.get(path) ?? new Cell();
    this.#one.set(path, known);
    this.#recorder.read(known);
    return this.#routes.get(path);
  }

  values(): readonly Route[] {
    this.#recorder.read(this.#all);
    return [...this.#routes.values()];
  }

  /** @param routes as they are from this round on */
  become(routes: ReadonlyMap<string, Route>, round: number): void {
    const before = this.#routes;
    this.#routes = routes;
    const changed = [...new Set([...before.keys(), ...routes.keys()])].filter((path) => !isSameValue(before.get(path), routes.get(path)));
    for (const path of changed) {
      const cell = this.#one.get(path);
      if (cell) cell.changed = round;
    }
    // of the same pages in another order a list may show others
    if (changed.length > 0 || !isSameValue([...before.keys()], [...routes.keys()])) this.#all.changed = round;
  }
}
