import type { Fixtures } from '../../gallery/fixtures.ts';
import type SearchForm from './SearchForm.astro';

export default {
  states: ({ t, locale }) => [
    { name: 'empty', props: { href: '/search/', locale }, shows: [t('search.label').text], has: ['form[role="search"][action="/search/"]', 'input[type="search"][autocomplete="off"]:not([name])'] },
  ],
} satisfies Fixtures<typeof SearchForm>;
