import type { Fixtures } from '../../gallery/fixtures.ts';
import type Facts from './Facts.astro';

export default {
  states: () => [
    {
      name: 'three facts, one of them long',
      props: {},
      slot: '<div><dt>Kind</dt><dd>Action</dd></div><div><dt>Started</dt><dd>April 2023</dd></div><div><dt>Who leads this work for the council</dt><dd>The team that looks after equality, diversity and inclusion across all the services that residents use</dd></div>',
      shows: ['April 2023', 'Who leads this work'],
      has: ['dl.facts dd'],
    },
    { name: 'one fact', props: { class: 'measure' }, slot: '<div><dt>Cost</dt><dd>Free</dd></div>', shows: ['Free'], has: ['dl.measure'] },
  ],
} satisfies Fixtures<typeof Facts>;
