import type { Fixtures } from '../../../gallery/fixtures.ts';
import type HandoutLink from './HandoutLink.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'for a reader, and for whoever prints it', props: { handout: { href: '/ar/guides/see-a-doctor/handout/', label: { words: ar('اطبع بلغتين: العربية والإنجليزية'), english: en('Print in two languages: Arabic and English') } } }, shows: ['اطبع بلغتين', 'Arabic and English'], has: ['a[href="/ar/guides/see-a-doctor/handout/"]'] },
    { name: 'a page that has none', props: { handout: null }, shows: [], lacks: ['a', 'p'] },
  ],
} satisfies Fixtures<typeof HandoutLink>;
