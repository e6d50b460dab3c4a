import type { Fixtures } from '../../gallery/fixtures.ts';
import type Fact from './Fact.astro';

export default {
  inside: { as: 'dl', class: 'facts' },
  states: ({ en, ar }) => [
    { name: 'a few words', props: { name: en('Cost'), value: en('Free') }, shows: ['Cost', 'Free'], has: ['dt', 'dd'] },
    { name: 'something richer', props: { name: en('Bring with you') }, slot: '<ul><li>A letter with your name</li><li>Your phone</li></ul>', shows: ['Your phone'], has: ['dd ul > li:nth-child(2)'] },
    { name: 'long, in two languages', props: { name: en('Who may come to this, and who may bring somebody else along'), value: ar('كل من يسكن في كينغستون، ومن يساعدهم.') }, shows: ['كل من يسكن في كينغستون'] },
  ],
} satisfies Fixtures<typeof Fact>;
