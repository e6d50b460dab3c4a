import type { Fixtures } from '../../gallery/fixtures.ts';
import type ServicesFilter from '../../gallery/islands/ServicesFilter.astro';
import { facets, labels, services } from './services-filter/example.ts';

const cards = services.map(({ name, topic, for: whom, language, cost, words }) =>
  `<li class="card" data-topic="${topic}" data-for="${whom}" data-language="${language}" data-cost="${cost}"><h3>${name}</h3><p>${words}</p></li>`);

export default {
  states: () => [
    {
      name: 'before a choice',
      props: { total: services.length, facets, labels, contactHref: '/contact/' },
      slot: `<section class="section"><h2>Services</h2><ul class="cards">${cards.join('')}</ul></section>`,
      shows: ['Find what fits', 'Women’s hub'],
      has: ['form select[name="topic"]', '[role="status"]'],
    },
  ],
} satisfies Fixtures<typeof ServicesFilter>;
