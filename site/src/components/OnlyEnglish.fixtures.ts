import type { Fixtures } from '../../gallery/fixtures.ts';
import type OnlyEnglish from './OnlyEnglish.astro';

export default {
  states: ({ locale, t }) => [{ name: 'above the rest of a list', props: { locale }, shows: [t('list.onlyEnglish').text] }],
} satisfies Fixtures<typeof OnlyEnglish>;
