import type { Fields } from './entry.ts';
import { sourcesOf, textSize, type Town } from './town.ts';
import type { BenchEntry } from './entry.ts';

const stages = ['first_day', 'first_week', 'first_month', 'settling_in'] as const;
const audiences = ['everyone', 'asylum_seekers', 'refugees', 'ukraine_scheme', 'hong_kong_bno', 'hosts'] as const;

/** A guide to something that newcomers must do, with its steps. */
export function guide(town: Town, index: number): BenchEntry {
  const facts = town.chance('arrival-guide', index, 'facts');
  const size = textSize(facts);
  const steps = Array.from({ length: facts.between(2, 5) }, () => ({
    services: town.some('service', 2, facts),
    timeLimit: facts.happens(0.3) ? { days: facts.between(1, 56), unit: 'days', kind: facts.pick(['deadline', 'wait', 'earliest']), direction: 'after' } : null,
    link: facts.happens(0.5) ? `https://example.org/guide/${index}/${facts.between(1, 999)}` : null,
  }));
  const pages = town.pages(facts);
  const shared: Fields = {
    slug: town.slug('arrival-guide', index),
    formerSlugs: index % 25 === 24 ? [`former-guide-${index}`] : [],
    order: index * 10,
    topics: town.some('topic', 2, facts),
    stage: stages[index % stages.length] ?? 'first_day',
    audience: facts.some(audiences, 2),
    relatedGuides: town.some('arrival-guide', 3, facts).filter((id) => id !== town.id('arrival-guide', index)),
    relatedServices: town.some('service', 3, facts),
    ...sourcesOf(facts),
  };
  return town.entry('arrival-guide', town.id('arrival-guide', index), shared, (locale) => {
    const prose = town.prose('arrival-guide', index, locale);
    return {
      title: locale === 'en' ? town.title('arrival-guide', index) : prose.phrase(2, 6),
      summary: prose.short(200),
      body: prose.markdown(size * 0.3, pages),
      steps: steps.map(({ services, timeLimit, link }) => ({
        title: prose.phrase(2, 6),
        body: prose.markdown((size * 0.7) / steps.length, pages),
        documentsNeeded: null,
        timeLimit: timeLimit && { ...timeLimit, countedFrom: prose.phrase(2, 6) },
        cost: prose.phrase(1, 3),
        links: link === null ? [] : [{ label: prose.phrase(2, 4), url: link }],
        ...(locale === 'en' && { services }),
      })),
    };
  });
}
