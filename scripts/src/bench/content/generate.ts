import { locales as allLocales, sourceLocale } from '@sanctuary/shared-types';
import { allPaths } from '@sanctuary/site';
import { commitment, event, page, story, update } from './articles.ts';
import type { BenchEntry } from './entry.ts';
import { guide } from './guides.ts';
import { service } from './services.ts';
import { emergencyContact, home, location, mostTopics, organisation, refugeeWeek, settings, topic } from './surroundings.ts';
import { toSnapshot } from './to-snapshot.ts';
import { type CountedType, type Shape, Town } from './town.ts';

/** Fewest pages for which there is a site: lists alone take sixty. */
export const fewestPages = 100;

const writers: readonly (readonly [CountedType, (town: Town, index: number) => BenchEntry])[] = [
  ['topic', topic], ['organisation', organisation], ['location', location], ['emergency-contact', emergencyContact], ['refugee-week', refugeeWeek],
  ['service', service], ['arrival-guide', guide], ['commitment', commitment], ['event', event], ['story', story], ['update', update], ['page', page],
];

/** The content of a made-up council's site. */
export interface BenchContent {
  readonly locales: readonly string[];
  readonly entries: readonly BenchEntry[];
}

/**
 * Content of the product's own shape that makes exactly so many pages: half of the entries with pages are services and
 * guides, each with a page is in every language, and a few at the end make the number whole.
 * @param pages HTML pages of the site in all languages, but for those that say that a page is missing
 * @param seed the same seed gives the same content
 * @param pictures file names that entries may name
 * @throws {RangeError} where the number is too small
 */
export function generateContent(pages: number, seed: string, pictures: readonly string[]): BenchContent {
  if (!Number.isSafeInteger(pages) || pages < fewestPages) throw new RangeError(`--pages must be a whole number from ${fewestPages} on`);
  const locales = allLocales.map(({ code }) => code).slice(0, pages < 500 ? 2 : pages < 5000 ? 5 : undefined);
  const shapeOf = (entries: number): Shape => ({ seed, locales, counts: countsFor(entries), pictures });
  // two entries less, so that the last ones can make the number whole
  const shape = shapeOf(mostThatFit(pages - 2 * locales.length, locales.length, (entries) => pagesOf(shapeOf(entries))));
  return { locales, entries: [...entriesOf(shape), ...lastOnes(shape, pages - pagesOf(shape))] };
}

/** How much there is of each type where so many entries have a page of their own. */
function countsFor(addresses: number): Shape['counts'] {
  const share = (part: number): number => Math.max(1, Math.floor(addresses * part));
  const rest = { 'arrival-guide': share(0.3), commitment: share(0.06), event: share(0.1), story: share(0.05), update: share(0.11), page: share(0.03), 'refugee-week': Math.min(9, share(0.05)) };
  const services = Math.max(1, addresses - Object.values(rest).reduce((all, count) => all + count, 0));
  return {
    ...rest,
    service: services,
    topic: Math.min(mostTopics, Math.max(2, Math.floor(addresses / 8))),
    organisation: Math.max(2, Math.floor(services / 2)),
    location: Math.max(2, Math.floor(services / 3)),
    'emergency-contact': 6,
  };
}

function* entriesOf(shape: Shape): Generator<BenchEntry> {
  const town = new Town(shape);
  for (const [type, write] of writers) for (let index = 0; index < shape.counts[type]; index += 1) yield write(town, index);
  yield home(town);
  yield settings(town);
}

/** Pages of the site: with every other language come as many as in English again, and a handout of each guide and service. */
function pagesOf(shape: Shape): number {
  const english = [...entriesOf({ ...shape, locales: [sourceLocale] })];
  const handouts = shape.counts['arrival-guide'] + shape.counts.service;
  return allPaths(toSnapshot(english, [], 'https://example.org')).size * shape.locales.length + handouts * (shape.locales.length - 1);
}

/**
 * @param step roughly what one more adds
 * @returns the largest number whose size is not above the limit
 */
function mostThatFit(limit: number, step: number, sizeOf: (number: number) => number): number {
  let number = 1;
  for (;;) {
    const larger = number + Math.max(1, Math.floor(((limit - sizeOf(number)) / step) * 0.5));
    if (sizeOf(larger) > limit) return number;
    number = larger;
  }
}

/**
 * News make one page in each language, and change no list of pages. A guide makes as many, and a handout more for each
 * language that it is translated into.
 */
function lastOnes(shape: Shape, pages: number): BenchEntry[] {
  const { locales, counts } = shape;
  const handouts = pages % locales.length;
  const news = Math.floor(pages / locales.length) - (handouts > 0 ? 1 : 0);
  return [
    ...Array.from({ length: news }, (_, number) => update(new Town(shape), counts.update + number)),
    ...(handouts > 0 ? [lastGuide(shape, locales.slice(0, handouts + 1))] : []),
  ];
}

/** In the lists in which the first guide is, so that there are no more of these. */
function lastGuide(shape: Shape, locales: readonly string[]): BenchEntry {
  const { stage, topics } = guide(new Town(shape), 0).shared;
  const last = guide(new Town({ ...shape, locales }), shape.counts['arrival-guide']);
  return { ...last, shared: { ...last.shared, ...(stage !== undefined && { stage }), ...(topics !== undefined && { topics }) } };
}
