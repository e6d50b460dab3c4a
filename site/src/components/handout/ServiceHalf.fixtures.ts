import type { Fixtures } from '../../../gallery/fixtures.ts';
import type { ServicePart } from '../../content/handout/service-parts.ts';
import type ServiceHalf from './ServiceHalf.astro';

export default {
  states: ({ locale, t, en, enHtml }) => {
    const matter = {
      by: { name: en('Welcome Charity'), target: null },
      closed: null,
      forWhom: [{ name: t('services.for'), lines: [en('Refugees')] }],
      opening: { periods: [{ when: null, rows: [{ days: en('Tuesday'), times: en('10:00 to 14:00') }] }] },
      delivery: [en('In person')],
      places: [{ name: en('Church Hall'), address: [en('KT1 1AA')], access: null, map: null, toConfirm: null }],
      access: [en('Walk in')],
      howToAccess: en('Come on a Tuesday.'),
      contact: { ofOrganisation: false, phones: [{ label: null, phone: { number: '020 7946 0019', href: 'tel:02079460019' } }], email: null, website: null },
      preparations: [{ name: t('services.cost'), lines: [en('Free')] }],
      advice: { law: en('Advice on immigration is regulated.'), level: en('Registered at level 1'), registration: 'F2024-01' },
      expect: enHtml('<p>A volunteer meets you.</p>'),
      unknown: [en('Childcare')],
      confirmed: en('Confirmed'),
    };
    const state = (part: ServicePart, shows: readonly string[]) => ({ name: part, props: { part, matter, locale, isMain: true }, shows, has: ['h2'] });
    return [
      state('forMe', ['Refugees', 'Welcome Charity']),
      state('when', ['Tuesday', '10:00 to 14:00']),
      state('where', ['Church Hall', 'In person']),
      state('getIn', ['Walk in', 'Come on a Tuesday.', '020 7946 0019']),
      state('prepare', ['Free']),
      state('expect', ['A volunteer meets you.']),
      state('advice', ['Registered at level 1', 'F2024-01']),
      state('unknown', ['Childcare', t('services.unknown.text').text]),
    ];
  },
} satisfies Fixtures<typeof ServiceHalf>;
