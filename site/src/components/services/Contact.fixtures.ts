import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Contact from './Contact.astro';

export default {
  states: ({ locale, t, en }) => [
    {
      name: 'every way',
      props: {
        locale,
        contact: {
          ofOrganisation: false,
          phones: [{ label: en('Arabic line'), phone: { number: '020 7946 0018', href: 'tel:02079460018' } }, { label: null, phone: { number: 'Text HELP to 60777', href: null } }],
          email: 'dropin@welcome.example.org',
          website: { href: 'https://welcome.example.org/drop-in', host: 'welcome.example.org' },
        },
      },
      shows: ['Arabic line', 'Text HELP to 60777', t('services.phone').text, 'dropin@welcome.example.org', 'welcome.example.org'],
      has: ['a[href="tel:02079460018"]', 'a[href="mailto:dropin@welcome.example.org"]'],
      hides: [t('services.contactOf').text],
    },
    {
      name: 'those of its organisation, a long address',
      props: { locale, contact: { ofOrganisation: true, phones: [], email: 'the.whole.team.of.the.community.welcome.and.integration.service@welcome.example.org', website: null } },
      shows: [t('services.contactOf').text],
    },
  ],
} satisfies Fixtures<typeof Contact>;
