import type { Fixtures } from '../../../gallery/fixtures.ts';
import type StoryCards from './StoryCards.astro';

export default {
  states: ({ locale, en, ar }) => {
    const file = { src: '/icon.svg', width: 640, height: 640, sources: [] };
    const card = { title: en('A class learns to cycle'), summary: en('An illustration: how a cycling class can feel.'), target: { href: '/stories/lena-learns-to-cycle/' }, tags: [{ label: en('Not a real person') }] };
    return [
      { name: 'with and without a picture', props: { locale, stories: [{ card, picture: { file, alt: en('A bicycle by a wall'), caption: null, credit: null } }, { card: { ...card, title: ar('قصة من الحي') }, picture: null }] }, shows: ['A class learns to cycle', 'قصة من الحي', 'Not a real person'], has: ['li img[alt="A bicycle by a wall"]'] },
      { name: 'higher up', props: { locale, level: 2, stories: [{ card, picture: null }] }, shows: ['A class learns to cycle'], has: ['h2'], lacks: ['img'] },
    ];
  },
} satisfies Fixtures<typeof StoryCards>;
