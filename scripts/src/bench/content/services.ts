import { type BenchEntry, type Fields, uuidOf } from './entry.ts';
import { sourcesOf, textSize, type Town } from './town.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const known = ['yes', 'no', 'not_known'] as const;

/** Something that an organisation offers at set times in set places. */
export function service(town: Town, index: number): BenchEntry {
  const facts = town.chance('service', index, 'facts');
  const size = textSize(facts);
  const pages = town.pages(facts);
  const schedules = facts.some(days, 2).map((day) => ({
    uuid: uuidOf(`schedule ${index} ${day}`),
    day,
    opens: `${facts.pick(['08', '09', '10', '11'])}:${facts.pick(['00', '30'])}`,
    closes: `${facts.between(12, 19)}:00`,
    repeats: 'weekly',
    weekOfMonth: null,
    validFrom: null,
    validTo: null,
  }));
  const shared: Fields = {
    slug: town.slug('service', index),
    formerSlugs: index % 25 === 24 ? [`former-service-${index}`] : [],
    organisation: town.some('organisation', 1, facts)[0] ?? null,
    availability: 'active',
    topics: town.some('topic', 3, facts),
    statuses: facts.some(['everyone', 'asylum_seekers', 'refugees', 'migrants'], 2),
    ageMin: facts.happens(0.2) ? 16 : null,
    gender: facts.happens(0.1) ? 'women' : 'everyone',
    languages: facts.some(['en', 'ar', 'uk', 'fa', 'so', 'fr'], 3),
    interpreter: facts.pick(known),
    englishLevel: facts.pick(['none', 'beginner', 'intermediate', 'not_known']),
    costKind: facts.pick(['free', 'low_cost', 'depends']),
    identityDocument: facts.pick(['not_needed', 'needed', 'not_known']),
    childcare: facts.pick(known),
    access: facts.some(['drop_in', 'self_referral', 'appointment', 'professional_referral'], 2),
    delivery: facts.some(['in_person', 'phone', 'online'], 2),
    phones: facts.happens(0.7) ? [{ label: null, number: `020 7946 0${facts.between(100, 999)}` }] : [],
    email: facts.happens(0.5) ? `service${index}@example.org` : null,
    url: `https://example.org/service/${index}`,
    locations: town.some('location', 2, facts),
    schedules,
    adviceLevel: facts.happens(0.1) ? 'level_1' : 'none',
    ...sourcesOf(facts),
  };
  return town.entry('service', town.id('service', index), shared, (locale) => {
    const prose = town.prose('service', index, locale);
    return {
      name: locale === 'en' ? town.title('service', index) : prose.phrase(2, 6),
      summary: prose.short(200),
      whatToExpect: prose.markdown(size, pages),
      eligibility: prose.short(200),
      cost: prose.phrase(2, 5),
      whatToBring: prose.short(200),
      howToAccess: prose.short(300),
      areaServed: prose.phrase(1, 3),
    };
  });
}
