import type { BenchEntry } from './entry.ts';
import { sourcesOf, type Town } from './town.ts';

/** Topics that a reader can choose, by the English name. */
const topicNames = ['Health', 'Housing', 'School', 'English', 'Work', 'Money', 'Food', 'Legal advice', 'Children', 'Safety', 'Travel', 'Community', 'Women', 'Furniture'] as const;
const icons = ['health', 'home', 'school', 'english', 'work', 'money', 'food', 'law', 'child', 'safety', 'travel', 'people', 'heart', 'furniture'] as const;

/** Most topics that a town can have. */
export const mostTopics = topicNames.length;

export function topic(town: Town, index: number): BenchEntry {
  const name = topicNames[index] ?? `Topic ${index + 1}`;
  const shared = { slug: name.toLowerCase().replace(' ', '-'), formerSlugs: [], icon: icons[index] ?? 'people', quickExit: name === 'Safety', order: index * 10 };
  return town.entry('topic', town.id('topic', index), shared, (locale) => {
    const prose = town.prose('topic', index, locale);
    return { name: locale === 'en' ? name : prose.phrase(1, 2), summary: prose.short(150) };
  });
}

/** Known by its name: officers seldom translate the rest. */
export function organisation(town: Town, index: number): BenchEntry {
  const facts = town.chance('organisation', index, 'facts');
  const shared = {
    name: town.title('organisation', index),
    url: `https://example.org/organisation/${index}`,
    email: `organisation${index}@example.org`,
    phones: [{ label: null, number: `020 7946 0${facts.between(100, 999)}` }],
    ...sourcesOf(facts),
  };
  return town.entry('organisation', town.id('organisation', index), shared, (locale) => ({ description: town.prose('organisation', index, locale).short(300) }), ['en']);
}

export function location(town: Town, index: number): BenchEntry {
  const facts = town.chance('location', index, 'facts');
  const shared = {
    name: town.title('location', index),
    addressLine1: `${facts.between(1, 200)} Bridge Street`,
    town: 'Kingston upon Thames',
    postcode: `KT${facts.between(1, 9)} ${facts.between(1, 9)}AB`,
    latitude: 51.4 + facts.between(0, 99) / 1000,
    longitude: -0.3 + facts.between(0, 99) / 1000,
    ...sourcesOf(facts),
  };
  return town.entry('location', town.id('location', index), shared, (locale) => ({ accessNotes: town.prose('location', index, locale).short(200) }), ['en']);
}

export function emergencyContact(town: Town, index: number): BenchEntry {
  const shared = { number: index === 0 ? '999' : `020 7946 0${100 + index}`, free: true, order: index * 10 };
  return town.entry('emergency-contact', town.id('emergency-contact', index), shared, (locale) => {
    const prose = town.prose('emergency-contact', index, locale);
    return { name: prose.phrase(2, 4), whenToCall: prose.short(200), hours: prose.phrase(1, 3) };
  });
}

/** The first was in 2018. */
export function refugeeWeek(town: Town, index: number): BenchEntry {
  const year = 2018 + index;
  const shared = { year, startDate: `${year}-06-17`, endDate: `${year}-06-23` };
  return town.entry('refugee-week', town.id('refugee-week', index), shared, (locale) => {
    const prose = town.prose('refugee-week', index, locale);
    return { theme: prose.phrase(2, 4), introduction: prose.markdown(1000, []) };
  });
}

export function home(town: Town): BenchEntry {
  const facts = town.chance('home', 0, 'facts');
  const shared = { guides: town.some('arrival-guide', 6, facts), stories: town.some('story', 3, facts), services: town.some('service', 4, facts) };
  const pages = town.pages(facts);
  return town.entry('home', 'home', shared, (locale) => {
    const prose = town.prose('home', 0, locale);
    return {
      heroTitle: prose.phrase(3, 6),
      heroText: prose.short(200),
      questions: pages.slice(0, 4).map((answer) => ({ question: prose.phrase(3, 6), answer })),
      introduction: prose.markdown(1000, pages),
    };
  });
}

export function settings(town: Town): BenchEntry {
  const shared = {
    councilName: 'Benchmark Council',
    awardStatus: 'awarded',
    motionDate: '2022-12',
    awardedOn: '2025-11',
    languagesOffered: town.shape.locales,
    quickExitUrl: 'https://www.bbc.co.uk/weather',
  };
  return town.entry('settings', 'settings', shared, (locale) => {
    const prose = town.prose('settings', 0, locale);
    return { siteName: locale === 'en' ? 'Benchmark, Borough of Sanctuary' : prose.phrase(2, 4), footer: prose.short(300) };
  });
}
