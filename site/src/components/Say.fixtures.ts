import type { Fixtures } from '../../gallery/fixtures.ts';
import type Say from './Say.astro';

export default {
  inside: { as: 'div' },
  states: ({ locale, en, ar }) => [
    { name: 'in the language of the page', props: { words: locale === 'ar' ? ar('أهلًا بك') : en('You are welcome here') }, shows: [locale === 'ar' ? 'أهلًا بك' : 'You are welcome here'], lacks: ['span'] },
    { name: 'in another language', props: { words: locale === 'ar' ? en('You are welcome here') : ar('أهلًا بك') }, shows: [locale === 'ar' ? 'You are welcome here' : 'أهلًا بك'], has: [locale === 'ar' ? 'span[lang="en"][dir="ltr"]' : 'span[lang="ar"][dir="rtl"]'] },
    { name: 'as a paragraph', props: { words: en('A sentence of its own.'), as: 'p', class: 'lead' }, shows: ['A sentence of its own.'], has: ['p.lead'] },
    { name: 'text that looks like code', props: { words: en('<img src=x onerror=alert(1)>') }, shows: ['<img src=x onerror=alert(1)>'], lacks: ['img'] },
  ],
} satisfies Fixtures<typeof Say>;
