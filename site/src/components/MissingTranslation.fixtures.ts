import type { Fixtures } from '../../gallery/fixtures.ts';
import type MissingTranslation from './MissingTranslation.astro';

export default {
  states: ({ en, ar }) => {
    const english = { href: '/news/', hreflang: 'en', label: ar('اقرأها بالإنجليزية') };
    const missing = {
      text: { words: ar('هذه الصفحة ليست مترجمة بعد.'), english: en('This page is not translated yet.') },
      machine: ar('ترجمت آلة ما حولها.'),
      help: ar('اطلب من شخص يساعدك أن يقرأها معك.'),
      ask: { label: ar('اطلب من المجلس ترجمتها'), href: 'mailto:sanctuary@council.example.org?subject=Please%20translate' },
      english,
    };
    return [
      {
        name: 'a machine translated what is around the English',
        props: { missing },
        shows: ['هذه الصفحة ليست مترجمة بعد.', 'This page is not translated yet.', 'ترجمت آلة ما حولها.', 'اطلب من المجلس ترجمتها', 'اقرأها بالإنجليزية'],
        has: ['a[href^="mailto:"]', 'a[hreflang="en"]', '.beside'],
      },
      {
        name: 'checked, and the council has no address for mail',
        props: { missing: { ...missing, text: { ...missing.text, english: null }, machine: null, ask: { label: ar('اتصل بنا'), href: '/ar/contact/' } } },
        shows: ['اتصل بنا'],
        hides: ['This page is not translated yet.', 'ترجمت آلة ما حولها.'],
        lacks: ['a[href^="mailto:"]'],
      },
    ];
  },
} satisfies Fixtures<typeof MissingTranslation>;
