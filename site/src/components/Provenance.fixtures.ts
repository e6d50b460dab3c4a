import type { Fixtures } from '../../gallery/fixtures.ts';
import type Provenance from './Provenance.astro';

export default {
  states: ({ t, en }) => {
    const council = en('Example Council');
    return [
      { name: 'checked, and when again', props: { provenance: { council, checked: t('provenance.checked', { date: '1 May 2026' }), nextReview: t('provenance.review', { date: '1 November 2026' }), overdue: null } }, shows: ['Example Council', '1 May 2026', '1 November 2026'] },
      { name: 'checked by nobody', props: { provenance: { council, checked: t('provenance.unchecked'), nextReview: null, overdue: null } }, shows: [t('provenance.unchecked').text] },
      { name: 'no entry to check', props: { provenance: { council, checked: null, nextReview: null, overdue: null } }, shows: ['Example Council'], hides: ['·'] },
    ];
  },
} satisfies Fixtures<typeof Provenance>;
