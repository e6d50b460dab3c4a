import type { Fixtures } from '../../gallery/fixtures.ts';
import type Shared from './Shared.astro';

export default {
  states: () => [
    { name: 'one component', props: { name: 'Menu', shows: { links: ['one'] } }, slot: '<p lang="en" dir="ltr">Guides, services, stories.</p>', shows: ['Guides, services, stories.'] },
    { name: 'the same with other links', props: { name: 'Menu', shows: { links: ['two'] } }, slot: '<p lang="en" dir="ltr">Guides and services.</p>', shows: ['Guides and services.'], hides: ['stories'] },
    { name: 'another with the same links', props: { name: 'Footer', shows: { links: ['one'] } }, slot: '<p lang="en" dir="ltr">Privacy.</p>', shows: ['Privacy.'], hides: ['Guides'] },
  ],
} satisfies Fixtures<typeof Shared>;
