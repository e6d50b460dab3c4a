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
 * guides, each with a page is in every language, and a few news at the end make the number whole.
 * @param pages HTML pages of the site in all languages, but for the one that says that a page is missing
 * @param seed the same seed gives the same content
 * @param pictures file names that entries may name
 * @throws {RangeError} where the number is too small
 */
export function generateContent(pages: number, seed: string, pictures: readonly string[]): BenchContent {
  if (!Number.isSafeInteger(pages) || pages < fewestPages) throw new RangeError(`--pages must be a whole number from ${fewestPages} on`);
  const locales = allLocales.map(({ code }) => code).slice(0, languagesFor(pages));
  const addresses = pages / locales.length;
  const shapeOf = (entries: number): Shape => ({ seed, locales, counts: countsFor(entries), pictures });
  const shape = shapeOf(mostThatFit(addresses, (entries) => pagesInEnglish(shapeOf(entries))));
  return { locales, entries: [...entriesOf(shape), ...lastNews(shape, addresses - pagesInEnglish(shape))] };
}

/** Every page is there in every language, so that only so many languages can be had as the number of pages is divided by. */
function languagesFor(pages: number): number {
  const most = pages < 500 ? 4 : pages < 5000 ? 5 : allLocales.length;
  return Array.from({ length: most }, (_, less) => most - less).find((languages) => pages % languages === 0) ?? 1;
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

/** Pages of the site if English were its only language: with every other language come as many again. */
function pagesInEnglish(shape: Shape): number {
  const english = [...entriesOf({ ...shape, locales: [sourceLocale] })];
  return allPaths(toSnapshot(english, [], 'https://example.org')).size;
}

/** @returns the largest number whose size is not above the limit; sizes grow with their numbers, roughly one by one */
function mostThatFit(limit: number, sizeOf: (number: number) => number): number {
  let number = Math.max(1, limit - 40);
  for (let size = sizeOf(number); size > limit; size = sizeOf(number)) number -= Math.max(1, size - limit);
  for (;;) {
    const size = sizeOf(number);
    const larger = number + Math.max(1, Math.floor((limit - size) * 0.9));
    if (sizeOf(larger) > limit) return number;
    number = larger;
  }
}

/** Each makes one page in each language, and changes no list of pages. */
function lastNews(shape: Shape, count: number): BenchEntry[] {
  return Array.from({ length: count }, (_, number) => update(new Town(shape), shape.counts.update + number));
}
