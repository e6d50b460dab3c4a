import type { Route, Routes } from '../routes.ts';
import type { Cell } from './cells.ts';
import { isSameValue } from './digest.ts';
import type { Recorder } from './recorder.ts';

/** Which pages there are, for views. */
export class TrackedRoutes implements Routes {
  readonly #recorder: Recorder;
  readonly #one = new Map<string, Cell>();
  readonly #all: Cell;
  #routes: ReadonlyMap<string, Route>;

  constructor(recorder: Recorder, routes: ReadonlyMap<string, Route>) {
    this.#recorder = recorder;
    this.#all = recorder.cell();
    this.#routes = routes;
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  get(path: string): Route | undefined {
    const known = this.#one.get(path) ?? this.#recorder.cell();
    this.#one.set(path, known);
    this.#recorder.read(known);
    return this.#routes.get(path);
  }

  values(): readonly Route[] {
    this.#recorder.read(this.#all);
    return [...this.#routes.values()];
  }

  /** @param routes as they are from now on */
  become(routes: ReadonlyMap<string, Route>): void {
    const before = this.#routes;
    this.#routes = routes;
    const changed = [
      ...[...routes].flatMap(([path, route]) => (isSameValue(before.get(path), route) ? [] : [path])),
      ...[...before.keys()].filter((path) => !routes.has(path)),
    ];
    for (const path of changed) {
      const cell = this.#one.get(path);
      if (cell !== undefined) this.#recorder.change(cell);
    }
    // of the same pages in another order a list may show others
    const order = before.keys();
    if (changed.length > 0 || [...routes.keys()].some((path) => path !== order.next().value)) this.#recorder.change(this.#all);
  }
}
