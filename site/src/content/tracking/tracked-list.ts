import { sourceLocale, type ContentType, type Entry } from '@sanctuary/shared-types';
import type { Article } from '../article.ts';
import type { Index } from '../entries.ts';
import type { FindFact } from '../facts/placed-fact.ts';
import type { Cell } from './cells.ts';
import type { Recorder } from './recorder.ts';
import { TrackedEntry } from './tracked-entry.ts';

/** The entries of one content type. */
export class TrackedList<T extends ContentType> {
  readonly type: T;
  readonly #recorder: Recorder;
  readonly #tracked = new Map<string, Map<string, TrackedEntry<Entry<T>>>>();
  /** Which entries there are for the readers of a language. */
  readonly #members = new Map<string, Cell>();
  readonly #findFact: FindFact;
  #entries: Index<T>;

  /** @param findFact finds the facts that texts of the entries place */
  constructor(recorder: Recorder, type: T, entries: Index<T>, findFact: FindFact) {
    this.#recorder = recorder;
    this.#findFact = findFact;
    this.type = type;
    this.#entries = entries;
  }

  /** See `Catalog.find`. */
  find(id: string, locale: string): Article<T> | undefined {
    const own = this.#version(id, locale).entry;
    const english = locale === sourceLocale ? own : this.#version(id, sourceLocale).entry;
    const facts = english ?? own;
    return facts && { type: this.type, id, locale, facts, factsLang: english ? sourceLocale : locale, own, findFact: this.#findFact };
  }

  /** See `Catalog.all`. */
  all(locale: string): readonly Article<T>[] {
    const members = this.#members.get(locale) ?? this.#recorder.cell();
    this.#members.set(locale, members);
    this.#recorder.read(members);
    return [...this.#entries.keys()].flatMap((id) => this.find(id, locale) ?? []);
  }

  /** @param after the entries as they are from now on */
  become(after: Index<T>): void {
    const before = this.#entries;
    this.#entries = after;
    for (const [id, versions] of before) for (const [locale, entry] of versions) this.#compare(id, locale, entry, after.get(id)?.get(locale));
    for (const [id, versions] of after) for (const [locale, entry] of versions) if (!before.get(id)?.has(locale)) this.#compare(id, locale, undefined, entry);
  }

  #compare(id: string, locale: string, before: Entry<T> | undefined, after: Entry<T> | undefined): void {
    if (before === after) return;
    this.#tracked.get(id)?.get(locale)?.become(after);
    if (before && after) return;
    // whoever reads any language is shown an entry that is there in English
    for (const [reader, cell] of this.#members) if (reader === locale || locale === sourceLocale) this.#recorder.change(cell);
  }

  #version(id: string, locale: string): TrackedEntry<Entry<T>> {
    const versions = this.#tracked.get(id) ?? new Map<string, TrackedEntry<Entry<T>>>();
    this.#tracked.set(id, versions);
    const known = versions.get(locale) ?? new TrackedEntry(this.#recorder, this.#entries.get(id)?.get(locale));
    versions.set(locale, known);
    return known;
  }
}
