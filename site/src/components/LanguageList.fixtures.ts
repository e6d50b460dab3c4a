import type { Fixtures } from '../../gallery/fixtures.ts';
import type LanguageList from './LanguageList.astro';

export default {
  states: ({ locale, t, furniture }) => {
    const { languages } = furniture();
    return [
      { name: 'one language: no choice to show', props: { locale, suggests: true, languages: languages.slice(0, 1) }, shows: [], lacks: ['nav'] },
      { name: 'two languages', props: { locale, suggests: true, languages }, shows: ['English', 'العربية'], has: ['nav[aria-label] a[lang="ar"][hreflang="ar"][dir="rtl"]', 'a[aria-current]', 'a[rel="alternate"]:not([aria-current])', 'script'] },
      {
        name: 'a page that is only in English',
        props: { locale, suggests: true, languages: languages.map((link) => ({ ...link, hreflang: 'en' })) },
        shows: ['English', 'العربية', t('language.onlyEnglish').text],
        has: ['a[lang="ar"][hreflang="en"]'],
        lacks: ['script', 'a[lang="ar"][rel]'],
      },
      {
        name: 'many languages',
        props: {
          locale,
          suggests: false,
          languages: [
            ...languages,
            { lang: 'uk', dir: 'ltr', name: 'Українська', href: '/uk/news/', hreflang: 'en', current: false },
            { lang: 'fa', dir: 'rtl', name: 'فارسی', href: '/fa/news/', hreflang: 'en', current: false },
            { lang: 'ta', dir: 'ltr', name: 'தமிழ்', href: '/ta/news/', hreflang: 'en', current: false },
            { lang: 'ko', dir: 'ltr', name: '한국어', href: '/ko/news/', hreflang: 'en', current: false },
            { lang: 'ti', dir: 'ltr', name: 'ትግርኛ', href: '/ti/news/', hreflang: 'en', current: false },
            { lang: 'ckb', dir: 'rtl', name: 'کوردیی ناوەندی', href: '/ckb/news/', hreflang: 'en', current: false },
          ],
        },
        shows: ['Українська', 'தமிழ்', 'ትግርኛ'],
      },
    ];
  },
} satisfies Fixtures<typeof LanguageList>;
