import type { Fixtures } from '../../gallery/fixtures.ts';
import type TranslationNotice from './TranslationNotice.astro';

export default {
  states: ({ en, ar }) => {
    const notice = { text: ar('ترجمت آلة هذه الصفحة.'), english: en('A machine translated this page.') };
    return [
      { name: 'with the English page', props: { notice: { ...notice, link: { href: '/news/', hreflang: 'en', label: ar('اقرأ بالإنجليزية') } } }, shows: ['ترجمت آلة هذه الصفحة.', 'A machine translated this page.', 'اقرأ بالإنجليزية'], has: ['a[hreflang="en"]'] },
      { name: 'no English page', props: { notice: { ...notice, link: null } }, shows: ['A machine translated this page.'], lacks: ['a'] },
    ];
  },
} satisfies Fixtures<typeof TranslationNotice>;
