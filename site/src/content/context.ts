import { localeOf, type Snapshot } from '@sanctuary/shared-types';
import { localeOfPart, localisedPath, translator, type Translate } from '../i18n/index.ts';
import { catalogOf, type Catalog } from './catalog.ts';
import { today } from './dates.ts';
import { allPaths, type Params, type Route } from './routes.ts';

/** What every view is made from: the content, the reader's language, and the day. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly catalog: Catalog;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** The day it is, `YYYY-MM-DD`, Europe/London, by the snapshot's `asOf`. */
  readonly today: string;
  readonly routes: ReadonlyMap<string, Route>;
}

/**
 * @param snapshot what is published
 * @param params parameters of the route; only `locale` is read
 */
export function contextOf(snapshot: Snapshot, params: Params = {}): Context {
  const locale = localeOfPart(params['locale']);
  return {
    snapshot,
    catalog: catalogOf(snapshot),
    locale,
    direction: localeOf(locale).direction,
    t: translator(locale),
    today: today(snapshot.asOf),
    routes: allPaths(snapshot),
  };
}

/**
 * The address, in the reader's language, of a page that every language has.
 * @param path English address
 */
export function pageAddress({ locale }: Context, path: string): string {
  return localisedPath(locale, path);
}
