import type { ContentType, Snapshot } from '@sanctuary/shared-types';
import { languagesOf, type Catalog } from '../catalog.ts';
import { indexOf, type Index } from '../entries.ts';
import { idsOfKeys } from '../facts/ids-of-keys.ts';
import { placedFact, type FindFact } from '../facts/placed-fact.ts';
import type { Time } from '../time.ts';
import type { Cell } from './cells.ts';
import { isSameValue } from './digest.ts';
import type { Recorder } from './recorder.ts';
import { TrackedKeys } from './tracked-keys.ts';
import { TrackedList } from './tracked-list.ts';

type Lists = { [T in ContentType]?: TrackedList<T> };

/** The entries of a snapshot, for views. */
export class TrackedCatalog implements Catalog {
  readonly #recorder: Recorder;
  readonly #lists: Lists = {};
  readonly #keys: TrackedKeys;
  readonly #time: Time;
  readonly #offered: Cell;
  #languages: readonly string[];
  #snapshot: Snapshot;

  /** @param time that facts are told as of: tracked, as everything else that views read */
  constructor(recorder: Recorder, snapshot: Snapshot, time: Time) {
    this.#recorder = recorder;
    this.#keys = new TrackedKeys(recorder, idsOfKeys(snapshot));
    this.#time = time;
    this.#offered = recorder.cell();
    this.#snapshot = snapshot;
    this.#languages = languagesOf(snapshot);
  }

  get languages(): readonly string[] {
    this.#recorder.read(this.#offered);
    return this.#languages;
  }

  find: Catalog['find'] = (type, id, locale) => (id === null ? undefined : this.#listOf(type).find(id, locale));

  findAll: Catalog['findAll'] = (type, ids, locale) => ids.flatMap((id) => this.find(type, id, locale) ?? []);

  all: Catalog['all'] = (type, locale) => this.#listOf(type).all(locale);

  only: Catalog['only'] = (type, locale) => this.all(type, locale)[0];

  readonly #findFact: FindFact = (key, lang) => placedFact(this.find('fact', this.#keys.idOf(key), lang), this.#time, lang);

  /** @param snapshot what is read from now on */
  become(snapshot: Snapshot): void {
    const before = this.#snapshot;
    this.#snapshot = snapshot;
    const move = <T extends ContentType>(type: T, entries: Index<T>): void => {
      const list: Lists[T] = this.#lists[type];
      list?.become(entries);
    };
    const read = Object.values(this.#lists).map(({ type }) => type);
    for (const type of read) if (before.entries[type] !== snapshot.entries[type]) move<ContentType>(type, indexOf(snapshot, type));
    if (before.entries.fact !== snapshot.entries.fact) this.#keys.become(idsOfKeys(snapshot));
    const languages = languagesOf(snapshot);
    if (!isSameValue(languages, this.#languages)) this.#recorder.change(this.#offered);
    this.#languages = languages;
  }

  #listOf<T extends ContentType>(type: T): TrackedList<T> {
    const known: Lists[T] = this.#lists[type];
    if (known) return known;
    const made = new TrackedList(this.#recorder, type, indexOf(this.#snapshot, type), this.#findFact);
    Object.assign(this.#lists, { [type]: made });
    return made;
  }
}
