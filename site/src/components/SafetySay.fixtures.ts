import type { Fixtures } from '../../gallery/fixtures.ts';
import type SafetySay from './SafetySay.astro';

export default {
  inside: { as: 'p' },
  states: ({ en, ar }) => [
    { name: 'checked by a person', props: { words: { words: en('Call 999 now.'), english: null } }, shows: ['Call 999 now.'], lacks: ['.beside'] },
    { name: 'translated by a machine', props: { words: { words: ar('اتصل الآن بالرقم 999.'), english: en('Call 999 now.') } }, shows: ['اتصل الآن بالرقم 999.', 'Call 999 now.'], has: ['.beside'] },
  ],
} satisfies Fixtures<typeof SafetySay>;
