import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Places from './Places.astro';

export default {
  states: ({ locale, t, en, ar }) => {
    const hall = { name: en('Church Hall'), address: [en('1 High Street'), en('KT1 1AA')], access: null, map: null, toConfirm: null };
    return [
      { name: 'an address alone', props: { locale, places: [hall] }, shows: ['Church Hall', 'KT1 1AA'], has: ['[translate="no"]'], lacks: ['a'] },
      {
        name: 'two places, all that may be said',
        props: {
          locale,
          places: [
            { ...hall, access: en('Use the side door for a level way in.'), map: { href: 'https://www.openstreetmap.org/', label: en('Map of the Church Hall') }, toConfirm: en('Whether the lift works') },
            { ...hall, name: en('Library'), access: ar('المدخل بلا درج من الجهة الخلفية.') },
          ],
        },
        shows: [t('services.entrance').text, 'Map of the Church Hall', 'Whether the lift works', 'المدخل بلا درج'],
        has: ['a[rel~="external"]'],
      },
    ];
  },
} satisfies Fixtures<typeof Places>;
