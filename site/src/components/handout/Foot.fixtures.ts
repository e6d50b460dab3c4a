import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Foot from './Foot.astro';

export default {
  states: ({ t, en }) => {
    const provenance = { council: en('Example Council'), checked: t('provenance.checked', { date: '1 May 2026' }), nextReview: null, overdue: null };
    return [
      { name: 'translated by a machine, which the notice of the page says', props: { side: { provenance, state: null } }, shows: ['Example Council', '1 May 2026'], lacks: ['p + p'] },
      { name: 'checked by a person', props: { side: { provenance, state: t('handout.checkedOn', { date: '2 May 2026' }) } }, shows: ['Example Council', '2 May 2026'] },
    ];
  },
} satisfies Fixtures<typeof Foot>;
