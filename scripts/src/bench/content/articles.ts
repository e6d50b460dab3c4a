import type { BenchEntry, Fields, Json } from './entry.ts';
import type { Prose } from './prose.ts';
import { dayBetween, sourcesOf, textSize, type CountedType, type Town } from './town.ts';

type ArticleType = Extract<CountedType, 'story' | 'commitment' | 'event' | 'update' | 'page'>;

/** A title, a summary and a body, with facts and words of the type's own. */
function article(town: Town, type: ArticleType, index: number, own: Fields, words: (prose: Prose) => Fields): BenchEntry {
  const facts = town.chance(type, index, 'article');
  const size = textSize(facts);
  const pages = town.pages(facts);
  return town.entry(type, town.id(type, index), { slug: town.slug(type, index), formerSlugs: [], ...own, ...sourcesOf(facts) }, (locale) => {
    const prose = town.prose(type, index, locale);
    return {
      title: locale === 'en' ? town.title(type, index) : prose.phrase(2, 6),
      summary: prose.short(200),
      body: prose.markdown(size, pages),
      ...words(prose),
    };
  });
}

const pictured = (image: string, prose: Prose): Json => ({ image, alt: prose.phrase(4, 10), caption: null, credit: null });

/** A made-up story: nobody in it is real. */
export function story(town: Town, index: number): BenchEntry {
  const facts = town.chance('story', index, 'facts');
  const image = facts.pick(town.shape.pictures);
  const own = { basis: 'illustration', refugeeWeek: town.some('refugee-week', 1, facts)[0] ?? null, relatedGuides: town.some('arrival-guide', 2, facts) };
  return article(town, 'story', index, own, (prose) => ({ pullQuote: prose.short(200), images: [pictured(image, prose)] }));
}

/** Something that the council has promised, with what shows it. */
export function commitment(town: Town, index: number): BenchEntry {
  const facts = town.chance('commitment', index, 'facts');
  const days = Array.from({ length: facts.between(0, 4) }, () => dayBetween(facts, 2022, 2026)).sort();
  const own = {
    kind: facts.pick(['action', 'pledge', 'policy']),
    theme: facts.pick(['learning', 'embedding', 'sharing']),
    progress: facts.pick(['planned', 'under_way', 'delivered', 'ongoing']),
    started: '2022-12',
    partners: town.some('organisation', 3, facts),
    order: index * 10,
  };
  return article(town, 'commitment', index, own, (prose) => ({
    evidence: days.map((date) => ({ date, what: prose.short(300), link: 'https://example.org/evidence', document: null })),
  }));
}

/** Something that takes place on a day. */
export function event(town: Town, index: number): BenchEntry {
  const facts = town.chance('event', index, 'facts');
  const own = {
    startDate: dayBetween(facts, 2024, 2029),
    startTime: `${facts.between(10, 14)}:00`,
    endTime: `${facts.between(15, 20)}:30`,
    location: town.some('location', 1, facts)[0] ?? null,
    organisation: town.some('organisation', 1, facts)[0] ?? null,
    refugeeWeek: town.some('refugee-week', 1, facts)[0] ?? null,
    languages: facts.some(['en', 'ar', 'uk'], 2),
    cancelled: false,
    basis: 'real',
  };
  return article(town, 'event', index, own, (prose) => ({ cost: prose.phrase(1, 3), accessNotes: prose.short(200) }));
}

/** A piece of news. */
export function update(town: Town, index: number): BenchEntry {
  const facts = town.chance('update', index, 'facts');
  const image = facts.happens(0.3) ? facts.pick(town.shape.pictures) : undefined;
  return article(town, 'update', index, { date: dayBetween(facts, 2023, 2026) }, (prose) => (image === undefined ? {} : { picture: pictured(image, prose) }));
}

/** A page about the council's work; the first two stand in the footer of every page. */
export function page(town: Town, index: number): BenchEntry {
  return article(town, 'page', index, { section: index < 2 ? 'council' : 'about', order: index * 10 }, () => ({}));
}
