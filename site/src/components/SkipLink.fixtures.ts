import type { Fixtures } from '../../gallery/fixtures.ts';
import type SkipLink from './SkipLink.astro';

export default {
  states: ({ locale, t }) => [{ name: 'hidden until it has the focus', props: { locale }, shows: [t('skip').text], has: ['a[href="#main"]'] }],
} satisfies Fixtures<typeof SkipLink>;
