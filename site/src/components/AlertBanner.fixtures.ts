import type { Fixtures } from '../../gallery/fixtures.ts';
import type AlertBanner from './AlertBanner.astro';

export default {
  states: ({ locale, t, en, ar }) => [
    {
      name: 'information, without a link',
      props: { locale, alert: { level: 'information', message: { words: en('The library closes at noon on Friday.'), english: null }, link: null } },
      shows: [t('alert.information').text, 'The library closes at noon on Friday.'],
      lacks: ['a'],
    },
    {
      name: 'warning, with a link',
      props: {
        locale,
        alert: {
          level: 'warning',
          message: { words: en('Very cold nights this week: a warm room is open at the library.'), english: null },
          link: { target: { href: '/services/weekly-drop-in/' }, label: en('Where to go') },
        },
      },
      shows: [t('alert.warning').text, 'Where to go'],
      has: ['section[aria-label] a[href="/services/weekly-drop-in/"]'],
    },
    {
      name: 'emergency, translated by a machine',
      props: {
        locale,
        alert: {
          level: 'emergency',
          message: { words: ar('لا تستخدم محطة القطار اليوم.'), english: en('Do not use the railway station today.') },
          link: { target: { href: 'https://www.gov.uk/', external: true }, label: en('Find out more') },
        },
      },
      shows: [t('alert.emergency').text, 'لا تستخدم محطة القطار اليوم.', 'Do not use the railway station today.'],
      has: ['.beside', 'a[rel~="external"]'],
    },
    {
      name: 'very long words',
      props: { locale, alert: { level: 'warning', message: { words: en(`See https://example.org/${'a-very-long-address-'.repeat(6)}`), english: null }, link: null } },
      shows: ['a-very-long-address'],
    },
  ],
} satisfies Fixtures<typeof AlertBanner>;
