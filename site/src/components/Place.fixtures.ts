import type { Fixtures } from '../../gallery/fixtures.ts';
import type Place from './Place.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'with how to get in', props: { place: { name: en('Church Hall'), address: [en('1 High Street'), en('Kingston upon Thames'), en('KT1 1AA')], access: en('There is a step at the front door.') } }, shows: ['Church Hall', 'KT1 1AA', 'There is a step'], has: ['address bdi'] },
    { name: 'a name alone', props: { place: { name: en('The big tent'), address: [], access: null } }, shows: ['The big tent'], lacks: ['p', 'br'] },
    { name: 'English address, Arabic words', props: { place: { name: en('Library'), address: [en('2 Market Place')], access: ar('المدخل بلا درج من الجهة الخلفية.') } }, shows: ['2 Market Place', 'المدخل بلا درج'] },
  ],
} satisfies Fixtures<typeof Place>;
