import type { Fixtures } from '../../gallery/fixtures.ts';
import type CardList from './CardList.astro';

export default {
  states: ({ en }) => {
    const card = (title: string) => ({ title: en(title), summary: en('What it is, in one sentence.'), target: { href: '/guides/see-a-doctor/' }, tags: [] });
    return [
      { name: 'none', props: { cards: [] }, shows: [], lacks: ['ul'] },
      { name: 'one', props: { cards: [card('See a doctor')] }, shows: ['See a doctor'], has: ['ul > li'] },
      {
        name: 'several, higher up',
        props: { level: 2, cards: ['See a doctor', 'Find a school', 'Open a bank account', 'Learn English'].map(card) },
        shows: ['Find a school', 'Learn English'],
        has: ['li:nth-child(4) h2'],
      },
    ];
  },
} satisfies Fixtures<typeof CardList>;
