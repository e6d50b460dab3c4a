import type { Fixtures } from '../../gallery/fixtures.ts';
import type CardList from './CardList.astro';

export default {
  states: ({ locale, en, ar }) => {
    const card = (title: string) => ({ title: en(title), summary: en('What it is, in one sentence.'), target: { href: '/guides/see-a-doctor/' }, tags: [] });
    return [
      { name: 'none', props: { locale, cards: [] }, shows: [], lacks: ['ul'] },
      { name: 'one', props: { locale, cards: [card('See a doctor')] }, shows: ['See a doctor'], has: ['ul > li'] },
      {
        name: 'several, higher up',
        props: { locale, level: 2, cards: ['See a doctor', 'Find a school', 'Open a bank account', 'Learn English'].map(card) },
        shows: ['Find a school', 'Learn English'],
        has: ['li:nth-child(4) h2'],
      },
      {
        name: 'a language of its own, and English',
        props: { locale, cards: [{ ...card('Find a school'), title: ar('زيارة الطبيب') }, card('Find a school')] },
        shows: ['Find a school', 'زيارة الطبيب'],
        // what an English page has is never called “only in English”
        ...(locale === 'ar' ? { has: ['ul + .only-english + ul a[lang="en"][dir="ltr"]'] } : { lacks: ['.only-english'] }),
      },
    ];
  },
} satisfies Fixtures<typeof CardList>;
