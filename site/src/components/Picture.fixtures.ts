import type { Fixtures } from '../../gallery/fixtures.ts';
import type Picture from './Picture.astro';

export default {
  states: ({ en, ar }) => {
    // the site's icon stands for a photograph: this page has no media library
    const file = { src: '/icon.svg', width: 640, height: 640, sources: [{ type: 'image/svg+xml', srcset: '/icon.svg 640w' }] };
    return [
      { name: 'bare', props: { picture: { file, alt: en('A bicycle by a wall'), caption: null, credit: null } }, shows: [], has: ['img[alt="A bicycle by a wall"][width][height][loading="lazy"]', 'source'], lacks: ['figcaption'] },
      { name: 'caption and credit, seen at once', props: { first: true, picture: { file, alt: en('A bicycle by a wall'), caption: en('The bicycle that the class repaired'), credit: 'Welcome Charity' } }, shows: ['The bicycle that the class repaired', 'Welcome Charity'], has: ['img[loading="eager"]'] },
      { name: 'decoration, caption in Arabic', props: { picture: { file, alt: { text: '' }, caption: ar('دراجة بجانب الجدار'), credit: null } }, shows: ['دراجة بجانب الجدار'], has: ['img[alt=""]'] },
    ];
  },
} satisfies Fixtures<typeof Picture>;
