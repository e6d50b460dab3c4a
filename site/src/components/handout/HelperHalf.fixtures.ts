import type { Fixtures } from '../../../gallery/fixtures.ts';
import type HelperHalf from './HelperHalf.astro';

export default {
  states: ({ locale, en, ar }) => [
    { name: 'a name alone', props: { locale, helper: { name: ar('لقاء أسبوعي'), places: [], contact: null } }, shows: ['لقاء أسبوعي'], has: ['h3'], lacks: ['p', 'ul'] },
    {
      name: 'where, and how to reach them; no map, which paper cannot open',
      props: {
        locale,
        helper: {
          name: en('Weekly drop-in'),
          places: [{ name: en('Church Hall'), address: [en('1 High Street'), en('KT1 1AA')], access: null, map: { href: 'https://www.openstreetmap.org/', label: en('Map') }, toConfirm: null }],
          contact: { ofOrganisation: false, phones: [{ label: null, phone: { number: '020 7946 0019', href: 'tel:02079460019' } }], email: null, website: null },
        },
      },
      shows: ['Church Hall, 1 High Street, KT1 1AA', '020 7946 0019'],
      has: ['a[href="tel:02079460019"][dir="ltr"]', '[translate="no"]'],
      lacks: ['a[href*="openstreetmap"]'],
    },
  ],
} satisfies Fixtures<typeof HelperHalf>;
