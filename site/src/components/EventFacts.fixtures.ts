import type { Fixtures } from '../../gallery/fixtures.ts';
import type EventFacts from './EventFacts.astro';

export default {
  states: ({ locale, t, en, ar, furniture }) => {
    const bare = {
      furniture: furniture({ title: en('Shared supper') }),
      summary: en('Eat together at the church hall.'),
      tags: [], tense: 'coming', cancelled: false, example: false,
      days: en('Wednesday 17 June 2026'),
      hours: null, dateNote: null, place: null, venue: null, access: null, online: null, booking: null, calendar: null, cost: null, languages: [],
      organisation: null, edition: null, body: null, sources: { list: [], unsure: false, toConfirm: null },
    } as const;
    return [
      { name: 'a day, and nothing else is known', props: { locale, event: bare }, shows: ['Wednesday 17 June 2026', t('event.whereUnknown').text], lacks: ['a'] },
      {
        name: 'all that may be said',
        props: {
          locale,
          event: {
            ...bare,
            hours: en('18:00 to 20:30'),
            dateNote: en('After the evening prayer.'),
            place: { name: en('Church Hall'), address: [en('1 High Street'), en('KT1 1AA')], access: en('Use the side door for a level way in.') },
            access: en('There is a hearing loop.'),
            online: { href: 'https://example.org/watch', external: true },
            booking: { href: 'https://example.org/book', external: true },
            calendar: '/events/shared-supper/event.ics',
            cost: en('Free'),
            languages: [en('English'), ar('العربية')],
            organisation: { name: en('Welcome Charity'), target: { href: 'https://welcome.example.org/', external: true } },
            edition: { title: en('Refugee Week 2026: Courage'), target: { href: '/refugee-week/2026/' } },
          },
        },
        shows: ['18:00 to 20:30', 'After the evening prayer.', 'Church Hall', 'KT1 1AA', 'There is a hearing loop.', 'العربية', 'Welcome Charity', 'Refugee Week 2026: Courage'],
        has: ['a[href="https://example.org/book"]', 'a[href$=".ics"]', 'address', 'a[href="/refugee-week/2026/"]'],
        hides: [t('event.whereUnknown').text],
      },
      {
        name: 'online alone, organiser without a website',
        props: { locale, event: { ...bare, online: { href: 'https://example.org/watch', external: true }, organisation: { name: en('A group of neighbours'), target: null } } },
        shows: [t('event.onlineLink').text, 'A group of neighbours'],
        hides: [t('event.whereUnknown').text],
      },
      {
        name: 'cancelled: nothing to book',
        props: { locale, event: { ...bare, cancelled: true, tense: 'coming', venue: en('To be told to those who come') } },
        shows: ['To be told to those who come'],
        hides: [t('event.bookingLink').text],
      },
    ];
  },
} satisfies Fixtures<typeof EventFacts>;
