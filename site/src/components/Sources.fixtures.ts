import type { Fixtures } from '../../gallery/fixtures.ts';
import type Sources from './Sources.astro';

export default {
  states: ({ locale, t, en }) => [
    { name: 'none, and nothing in doubt', props: { locale, sources: { list: [], unsure: false, toConfirm: null } }, shows: [], lacks: ['section', '.notice'] },
    {
      name: 'two sources, one without an address',
      props: {
        locale,
        sources: {
          list: [{ title: en('Council committee minutes'), href: 'https://moderngov.example.org/minutes', note: en('Item 4') }, { title: en('A talk with the team'), href: null, note: null }],
          unsure: false,
          toConfirm: null,
        },
      },
      shows: [t('sources').text, 'Item 4', 'A talk with the team'],
      has: ['a[rel~="external"]'],
      hides: [t('sources.unconfirmed').text],
    },
    {
      name: 'the council is not sure',
      props: { locale, sources: { list: [], unsure: true, toConfirm: en('Whether the hall is still open on Tuesdays') } },
      shows: [t('sources.unsure').text, 'Whether the hall is still open on Tuesdays'],
      has: ['.notice--warning'],
    },
  ],
} satisfies Fixtures<typeof Sources>;
