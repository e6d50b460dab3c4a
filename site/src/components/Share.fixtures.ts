import type { Fixtures } from '../../gallery/fixtures.ts';
import type Share from './Share.astro';

export default {
  states: ({ locale, t, furniture }) => {
    const { share } = furniture();
    const code = { size: 21, path: 'M0 0h7M8 0h2M12 0h1M14 0h7M0 1h1M6 1h1M9 1h3M14 1h1M20 1h1M0 2h1M2 2h3M6 2h1M8 2h1M11 2h2M14 2h1M16 2h3M20 2h1' };
    return [
      ...(share ? [{ name: 'the way to a page', props: { locale, share }, shows: [t('share.scan').text], has: ['svg[role="img"][aria-label] path', 'bdi[dir="ltr"]'] }] : []),
      {
        name: 'a very long address',
        props: { locale, share: { address: `https://sanctuary.example.org/guides/${'what-to-do-when-'.repeat(5)}it-is-late/`, code } },
        shows: ['it-is-late/'],
      },
    ];
  },
} satisfies Fixtures<typeof Share>;
