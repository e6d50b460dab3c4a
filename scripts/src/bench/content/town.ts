import { slugFrom } from '@sanctuary/shared-types';
import { Chance } from './chance.ts';
import type { BenchEntry, Fields } from './entry.ts';
import { Prose } from './prose.ts';

/** Content types of which a town has as many as it is large. */
export type CountedType =
  | 'topic' | 'organisation' | 'location' | 'emergency-contact' | 'service' | 'arrival-guide' | 'commitment' | 'refugee-week' | 'event' | 'story' | 'update' | 'page';

/** How much there is of everything. */
export interface Shape {
  readonly seed: string;
  /** Languages of the site, English first. */
  readonly locales: readonly string[];
  readonly counts: Readonly<Record<CountedType, number>>;
  /** File names of the pictures. */
  readonly pictures: readonly string[];
}

const places: Partial<Record<CountedType, string>> = {
  service: '/services/', 'arrival-guide': '/guides/', commitment: '/commitments/', event: '/events/', story: '/stories/', update: '/news/', page: '/about/',
};

/** A made-up town: knows the name and the address of everything in it before any of it is written. */
export class Town {
  readonly shape: Shape;

  constructor(shape: Shape) {
    this.shape = shape;
  }

  /** Chance of its own for each part of each entry, so that nothing depends on the order in which things are written. */
  chance(type: string, index: number, part: string): Chance {
    return new Chance(`${this.shape.seed} ${type} ${index} ${part}`);
  }

  prose(type: string, index: number, locale: string): Prose {
    return new Prose(locale, this.chance(type, index, locale));
  }

  id(type: CountedType, index: number): string {
    return `${type}-${index + 1}`;
  }

  /** Its name in English, which no other entry of the type has. */
  title(type: CountedType, index: number): string {
    return `${new Prose('en', this.chance(type, index, 'title')).phrase(2, 5)} ${index + 1}`;
  }

  slug(type: CountedType, index: number): string {
    return slugFrom(this.title(type, index));
  }

  /** Some entries of a type, by id; none where the town has none. */
  some(type: CountedType, most: number, chance: Chance): string[] {
    const count = this.shape.counts[type];
    return count === 0 ? [] : chance.some(Array.from({ length: Math.min(most, count) }, () => this.id(type, chance.between(0, count - 1))), most);
  }

  /** Addresses of some pages, for links in texts. */
  pages(chance: Chance): string[] {
    const types = ['service', 'arrival-guide', 'commitment', 'update'] as const;
    return types.flatMap((type) => {
      const count = this.shape.counts[type];
      return count === 0 ? [] : [`${places[type]}${this.slug(type, chance.between(0, count - 1))}/`];
    });
  }

  /**
   * An entry in all languages of the site.
   * @param write the words of one language
   * @param locales fewer of them
   */
  entry(type: BenchEntry['type'], id: string, shared: Fields, write: (locale: string) => Fields, locales = this.shape.locales): BenchEntry {
    const words = locales.map((locale) => [locale, { ...write(locale), ...(locale !== 'en' && { translationState: 'human' }) }] as const);
    return { type, id, shared: { ...shared, reviewBy: '2030-06-30', ownerTeam: 'Benchmark' }, words: new Map(words) };
  }
}

/** What a text of an entry weighs in UTF-8, in bytes: from 1 to 20 KB, most of them short. */
export function textSize(chance: Chance): number {
  return Math.round(1000 * 20 ** (chance.next() ** 2));
}

/** Where facts come from. */
export function sourcesOf(chance: Chance): Fields {
  const prose = new Prose('en', chance);
  const sources = Array.from({ length: chance.between(1, 2) }, (_, index) => ({ title: prose.phrase(3, 7), url: `https://example.org/${chance.between(1, 9999)}/${index}`, note: null }));
  return { sources, confidence: chance.pick(['high', 'medium', 'low']) };
}

/** A day, from the first of one year to 28 December of another. */
export function dayBetween(chance: Chance, first: number, last: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${chance.between(first, last)}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
}
