import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Advice from './Advice.astro';

export default {
  states: ({ locale, t, en }) => {
    const law = t('services.advice.law');
    return [
      { name: 'registered', props: { locale, advice: { law, level: en('Level 2: casework'), registration: 'N202600001' } }, shows: ['Level 2: casework', 'N202600001', law.text], has: ['bdi[dir="ltr"]'] },
      { name: 'no number known', props: { locale, advice: { law, level: en('Signposting only'), registration: null } }, shows: ['Signposting only'], hides: [t('services.advice.number').text] },
    ];
  },
} satisfies Fixtures<typeof Advice>;
