import type { Fixtures } from '../../gallery/fixtures.ts';
import type FeedLink from './FeedLink.astro';

export default {
  states: ({ t, furniture }) => [
    { name: 'a page with a feed', props: { furniture: furniture({ path: '/news/' }) }, shows: [t('feed.follow').text], has: ['a[type="application/rss+xml"]'] },
    { name: 'a page without one', props: { furniture: furniture({ path: '/contact/' }) }, shows: [], lacks: ['a'] },
  ],
} satisfies Fixtures<typeof FeedLink>;
