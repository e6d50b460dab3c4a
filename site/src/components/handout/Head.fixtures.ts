import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Head from './Head.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'the reader’s half', props: { isMain: true, side: { title: ar('زيارة الطبيب'), summary: ar('التسجيل مجاني للجميع.'), warnings: [] } }, shows: ['زيارة الطبيب', 'التسجيل مجاني'], has: ['h1.handout-title'], lacks: ['.notice'] },
    {
      name: 'the English half, not confirmed and late',
      props: { isMain: false, side: { title: en('See a doctor'), summary: en('It is free for everyone.'), warnings: [en('We have not confirmed the opening times.'), en('Some of it may be out of date.')] } },
      shows: ['See a doctor', 'It is free', 'not confirmed the opening times', 'out of date'],
      has: ['p.handout-title', '.notice--warning'],
      lacks: ['h1'],
    },
  ],
} satisfies Fixtures<typeof Head>;
