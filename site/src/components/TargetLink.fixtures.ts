import type { Fixtures } from '../../gallery/fixtures.ts';
import type TargetLink from './TargetLink.astro';

export default {
  inside: { as: 'p' },
  states: ({ en, ar }) => [
    { name: 'on this site', props: { words: en('See a doctor'), target: { href: '/guides/see-a-doctor/' } }, shows: ['See a doctor'], has: ['a[href="/guides/see-a-doctor/"]'], lacks: ['[rel]'] },
    { name: 'to another site', props: { words: en('NHS website'), target: { href: 'https://www.nhs.uk/', external: true } }, shows: ['NHS website'], has: ['a[rel="external noreferrer"]'] },
    { name: 'to a page in another language', props: { words: ar('زيارة الطبيب'), target: { href: '/ar/guides/see-a-doctor/', hreflang: 'ar' } }, shows: ['زيارة الطبيب'], has: ['a[hreflang="ar"]'] },
    { name: 'nowhere to lead to', props: { words: en('A page that is gone'), target: null }, shows: ['A page that is gone'], lacks: ['a'] },
    {
      name: 'words of which some are in English',
      props: { words: { text: 'خريطة: ⁨Church Hall⁩', parts: [{ text: 'خريطة: ' }, { text: 'Church Hall', lang: 'en', dir: 'ltr' }] }, target: { href: 'https://www.openstreetmap.org/', external: true } },
      shows: ['خريطة: Church Hall'],
      has: ['a > span[lang="en"][dir="ltr"]'],
    },
  ],
} satisfies Fixtures<typeof TargetLink>;
