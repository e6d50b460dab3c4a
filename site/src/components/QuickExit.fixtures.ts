import type { Fixtures } from '../../gallery/fixtures.ts';
import type QuickExit from './QuickExit.astro';

export default {
  inside: { as: 'div', class: 'site-header' },
  states: ({ locale, t, ar, en }) => [
    { name: 'as the page says it', props: { locale, href: 'https://www.bbc.co.uk/weather', label: t.safety('exit.leave') }, shows: [t('exit.leave').text], has: ['a[href="https://www.bbc.co.uk/weather"]'] },
    { name: 'the English beside it', props: { locale, href: 'https://www.bbc.co.uk/weather', label: { words: ar('غادر هذا الموقع'), english: en('Leave this site') } }, shows: ['غادر هذا الموقع', 'Leave this site'] },
  ],
} satisfies Fixtures<typeof QuickExit>;
