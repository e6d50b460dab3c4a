import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Sharing from './Sharing.astro';

export default {
  inside: { as: 'head' },
  states: ({ en, furniture }) => [
    {
      name: 'a page with a feed',
      props: { furniture: furniture({ path: '/news/', title: en('News & "notes" <1>') }) },
      shows: [],
      has: ['meta[property="og:image:alt"]', 'link[type="application/rss+xml"]'],
      lacks: ['p'],
    },
    { name: 'no page of the site', props: { furniture: { ...furniture(), sharing: null } }, shows: [], lacks: ['meta[property]'] },
  ],
} satisfies Fixtures<typeof Sharing>;
