import { locales, sourceLocale, type ContentType, type Snapshot } from '@sanctuary/shared-types';
import type { Article } from './article.ts';
import { indexOf, type ByLocale } from './entries.ts';
import { idsOfKeys } from './facts/ids-of-keys.ts';
import { placedFact, type FindFact } from './facts/placed-fact.ts';
import { timeAt } from './time.ts';

/** What was accepted, indexed by type, identity and language. */
export interface Catalog {
  /** Languages that the site is offered in, English first, then as in the table of languages. */
  readonly languages: readonly string[];
  /** An entry for a reader of a language; `undefined` where it is published neither in that language nor in English. */
  find<T extends ContentType>(type: T, id: string | null, locale: string): Article<T> | undefined;
  /** Those of the named entries that are there, in the order given. */
  findAll<T extends ContentType>(type: T, ids: readonly string[], locale: string): readonly Article<T>[];
  /** Every entry of a type that `find` would find, in the order of their ids. */
  all<T extends ContentType>(type: T, locale: string): readonly Article<T>[];
  /** The entry of a type that has only one. */
  only<T extends 'alert' | 'home' | 'settings'>(type: T, locale: string): Article<T> | undefined;
}

const catalogs = new WeakMap<Snapshot, Catalog>();

/** The catalog of a snapshot, made once. For what is no view: a view has that of its context. */
export function catalogOf(snapshot: Snapshot): Catalog {
  const known = catalogs.get(snapshot);
  if (known) return known;
  const made = makeCatalog(snapshot);
  catalogs.set(snapshot, made);
  return made;
}

function makeCatalog(snapshot: Snapshot): Catalog {
  const find: Catalog['find'] = (type, id, locale) => {
    const versions = id === null ? undefined : indexOf(snapshot, type).get(id);
    return versions && article(type, versions, locale, findFact);
  };
  const time = timeAt(snapshot.asOf);
  const findFact: FindFact = (key, lang) => placedFact(find('fact', idsOfKeys(snapshot).get(key) ?? null, lang), time, lang);
  const present = <A>(list: readonly (A | undefined)[]): readonly A[] => list.filter((item) => item !== undefined);
  const findAll: Catalog['findAll'] = (type, ids, locale) => present(ids.map((id) => find(type, id, locale)));
  const all: Catalog['all'] = (type, locale) => findAll(type, [...indexOf(snapshot, type).keys()], locale);
  return {
    languages: languagesOf(snapshot),
    find,
    findAll,
    all,
    only: (type, locale) => all(type, locale)[0],
  };
}

function article<T extends ContentType>(type: T, versions: ByLocale<T>, locale: string, findFact: FindFact): Article<T> | undefined {
  const own = versions.get(locale);
  const facts = versions.get(sourceLocale) ?? own;
  return facts && { type, id: facts.documentId, locale, facts, factsLang: facts.locale, own, findFact };
}

/** Languages that the site is offered in: see {@link Catalog}. */
export function languagesOf(snapshot: Snapshot): readonly string[] {
  const settings = snapshot.entries.settings.find(({ locale }) => locale === sourceLocale) ?? snapshot.entries.settings[0];
  const offered = new Set<string>([sourceLocale, ...(settings?.languagesOffered ?? [])]);
  return locales.map(({ code }) => code).filter((code) => offered.has(code));
}
