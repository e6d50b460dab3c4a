import type { Fixtures } from '../../gallery/fixtures.ts';
import type Share from './Share.astro';

export default {
  states: ({ locale, t, furniture }) => {
    const { share } = furniture();
    if (!share) return [];
    return [
      { name: 'the way to a page', props: { locale, share }, shows: [t('share.scan').text, '/news/'], has: ['svg[role="img"][aria-label] path', 'bdi[dir="ltr"]'] },
      {
        name: 'a very long address',
        props: { locale, share: { ...share, address: `https://sanctuary.example.org/guides/${'what-to-do-when-'.repeat(5)}it-is-late/` } },
        shows: ['it-is-late/'],
      },
    ];
  },
} satisfies Fixtures<typeof Share>;
