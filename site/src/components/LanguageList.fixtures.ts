import type { Fixtures } from '../../gallery/fixtures.ts';
import type LanguageList from './LanguageList.astro';

export default {
  states: ({ locale, furniture }) => {
    const { languages } = furniture();
    return [
      { name: 'one language: no choice to show', props: { locale, languages: languages.slice(0, 1) }, shows: [], lacks: ['nav'] },
      { name: 'two languages', props: { locale, languages }, shows: ['English', 'العربية'], has: ['nav[aria-label] a[lang="ar"][dir="rtl"]', 'a[aria-current]'] },
      {
        name: 'many languages',
        props: {
          locale,
          languages: [
            ...languages,
            { lang: 'uk', dir: 'ltr', name: 'Українська', href: '/uk/news/', current: false },
            { lang: 'fa', dir: 'rtl', name: 'فارسی', href: '/fa/news/', current: false },
            { lang: 'ta', dir: 'ltr', name: 'தமிழ்', href: '/ta/news/', current: false },
            { lang: 'ko', dir: 'ltr', name: '한국어', href: '/ko/news/', current: false },
            { lang: 'ti', dir: 'ltr', name: 'ትግርኛ', href: '/ti/news/', current: false },
            { lang: 'ckb', dir: 'rtl', name: 'کوردیی ناوەندی', href: '/ckb/news/', current: false },
          ],
        },
        shows: ['Українська', 'தமிழ்', 'ትግርኛ'],
      },
    ];
  },
} satisfies Fixtures<typeof LanguageList>;
