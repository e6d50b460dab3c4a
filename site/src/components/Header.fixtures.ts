import type { Fixtures } from '../../gallery/fixtures.ts';
import type Header from './Header.astro';

export default {
  states: ({ t, en, furniture }) => [
    { name: 'a plain page', props: { furniture: furniture() }, shows: [t('nav.guides').text, 'العربية'], has: ['a[aria-current]'], hides: [t('exit.leave').text] },
    { name: 'a page that may put someone in danger', props: { furniture: furniture({ sensitive: true }) }, shows: [t('exit.leave').text], has: ['a[href="https://www.bbc.co.uk/weather"]'] },
    {
      name: 'one language, long names',
      props: {
        furniture: {
          ...furniture(),
          languages: [],
          siteName: en('Royal Borough of Somewhere-upon-Riverside: Borough of Sanctuary'),
          councilName: en('The Royal Borough of Somewhere-upon-Riverside Council'),
        },
      },
      shows: ['Royal Borough of Somewhere-upon-Riverside: Borough of Sanctuary'],
    },
  ],
} satisfies Fixtures<typeof Header>;
