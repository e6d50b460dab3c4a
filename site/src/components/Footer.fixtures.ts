import type { Fixtures } from '../../gallery/fixtures.ts';
import type Footer from './Footer.astro';

export default {
  states: ({ locale, t, en, furniture }) => [
    {
      name: 'as the council has set it',
      props: { ...furniture({ path: '/contact/' }).foot.shows },
      shows: ['Information, not legal advice.', t('nav.siteMap').text],
      has: ['nav[aria-label]', 'a[aria-current="page"]'],
    },
    {
      name: 'nothing set, many pages',
      props: {
        locale,
        award: [],
        text: null,
        links: ['Accessibility', 'Privacy', 'Terms of use', 'Freedom of information', 'Complaints'].map((label) => ({ label: en(label), href: '/privacy/' })),
      },
      shows: ['Accessibility', 'Complaints'],
      hides: ['Information, not legal advice.'],
    },
  ],
} satisfies Fixtures<typeof Footer>;
