import type { Snapshot } from '@sanctuary/shared-types';
import { localeOfPart, localisedPath, type Translate } from '../i18n/index.ts';
import type { Catalog } from './catalog.ts';
import type { Media } from './media.ts';
import type { Params, Routes } from './routes.ts';
import type { Time } from './time.ts';
import type { Recorder } from './tracking/recorder.ts';
import { Tracker } from './tracking/tracker.ts';

/**
 * What every view is made from: the content, the reader's language, and the time. It hands out no snapshot: what a
 * view reads is written down, so that the page is made again when that changes, and only then.
 */
export interface Context {
  readonly catalog: Catalog;
  readonly media: Media;
  readonly routes: Routes;
  readonly time: Time;
  /** Public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** The same for readers of another language: what a page says beside its own words. */
  readonly inLanguage: (locale: string) => Context;
  /** Writes down what is read; see `tracking/derived.ts`. */
  readonly recorder: Recorder;
}

const trackers = new WeakMap<Snapshot, Tracker>();

/**
 * The context of a snapshot by itself, with nothing remembered of any other.
 * @param snapshot what is published
 * @param params parameters of the route; only `locale` is read
 */
export function contextOf(snapshot: Snapshot, params: Params = {}): Context {
  const tracker = trackers.get(snapshot) ?? new Tracker(snapshot);
  trackers.set(snapshot, tracker);
  return tracker.context(localeOfPart(params['locale']));
}

/**
 * The address, in the reader's language, of a page that every language has.
 * @param path English address
 */
export function pageAddress({ locale }: Context, path: string): string {
  return localisedPath(locale, path);
}
