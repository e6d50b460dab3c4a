import type { Fixtures } from '../../gallery/fixtures.ts';
import type MainMenu from './MainMenu.astro';

export default {
  inside: { as: 'div', class: 'site-header' },
  states: ({ t, furniture }) => [
    { name: 'on a page of its own', props: { ...furniture().menu.shows }, shows: [t('nav.menu').text, t('nav.news').text], has: ['a[aria-current="page"]'] },
    { name: 'within a part of the site', props: { ...furniture({ path: '/guides/see-a-doctor/' }).menu.shows }, shows: [t('nav.guides').text], has: ['a[aria-current="true"]'], lacks: ['a[aria-current="page"]'] },
  ],
} satisfies Fixtures<typeof MainMenu>;
