import type { Fixtures } from '../../gallery/fixtures.ts';
import type Shared from './Shared.astro';

export default {
  states: ({ part }) => [
    { name: 'one component', props: { part: part() }, slot: '<p lang="en" dir="ltr">Guides, services, stories.</p>', shows: ['Guides, services, stories.'] },
    { name: 'another', props: { part: part() }, slot: '<p lang="en" dir="ltr">Privacy.</p>', shows: ['Privacy.'], hides: ['Guides'] },
  ],
} satisfies Fixtures<typeof Shared>;
