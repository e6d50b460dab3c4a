import { aGuide, anEvent, anOrganisation, anUpdate, aService, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { sharing } from './sharing.ts';

type Fields = Parameters<typeof aSnapshot>[0];

/** What a page tells search engines, by type. */
function thingsAt(path: string, entries: NonNullable<Fields>['entries'] = {}): Record<string, unknown> {
  const [, part] = /^\/(ar)\//.exec(path) ?? [];
  const context = contextOf(aSnapshot({ entries }), { locale: part });
  const told = sharing(context, path, [{ label: { text: 'Home' }, href: '/' }, { label: { text: 'Here' }, href: null }]);
  if (!told?.structuredData) return {};
  const data: { '@graph': { '@type': string }[] } = JSON.parse(told.structuredData);
  return Object.fromEntries(data['@graph'].map((thing) => [thing['@type'], thing]));
}

describe('what search engines are told', () => {
  it('of the site: its name, and whose it is', () => {
    expect(thingsAt('/')).toEqual({
      WebSite: { '@type': 'WebSite', name: 'Example Borough of Sanctuary', url: 'https://sanctuary.example.org/', inLanguage: 'en', publisher: { '@type': 'GovernmentOrganization', name: 'Example Council' } },
    });
  });

  it('of an event: when in London, where, by whom, and whether it takes place', () => {
    const event = (fields: Parameters<typeof anEvent>[0]) => thingsAt('/events/shared-supper/', { event: [anEvent({ basis: 'real', ...fields })] })['Event'];
    expect(event({})).toEqual({
      '@type': 'Event',
      name: 'Shared supper',
      startDate: '2026-06-17T18:00:00+01:00',
      endDate: '2026-06-17T20:30:00+01:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Church Hall', address: { '@type': 'PostalAddress', streetAddress: '1 High Street', addressLocality: 'Kingston upon Thames', postalCode: 'KT1 1AA' } },
      organizer: { '@type': 'Organization', name: 'Welcome Charity', url: 'https://welcome.example.org/' },
    });
    expect(event({ startTime: null })).toMatchObject({ startDate: '2026-06-17', endDate: '2026-06-17' });
    expect(event({ cancelled: true })).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(event({ location: null, onlineUrl: 'https://meet.example.org/' })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://meet.example.org/' },
    });
    expect(event({ location: null, organisation: null })).not.toHaveProperty('location');
  });

  it('nothing of an event that is only an example, or of unknown day', () => {
    expect(thingsAt('/events/shared-supper/')).not.toHaveProperty('Event');
    expect(thingsAt('/events/shared-supper/', { event: [anEvent({ basis: 'real', startDate: null })] })).not.toHaveProperty('Event');
  });

  it('of a service: whose it is; only the council’s is the government’s', () => {
    expect(thingsAt('/services/weekly-drop-in/')['Service']).toMatchObject({ name: 'Weekly drop-in', provider: { '@type': 'Organization', name: 'Welcome Charity' } });
    const things = thingsAt('/services/weekly-drop-in/', { service: [aService()], organisation: [anOrganisation({ name: 'Example Council' })] });
    expect(things['GovernmentService']).toMatchObject({ provider: { '@type': 'GovernmentOrganization', name: 'Example Council' } });
  });

  it('of a guide: its steps, in the reader’s language', () => {
    expect(thingsAt('/ar/guides/see-a-doctor/')['HowTo']).toEqual({
      '@type': 'HowTo',
      name: 'زيارة الطبيب',
      inLanguage: 'ar',
      step: [{ '@type': 'HowToStep', text: 'ابحث عن عيادة قريبة' }, { '@type': 'HowToStep', text: 'املأ الاستمارة' }],
    });
    expect(thingsAt('/guides/see-a-doctor/', { 'arrival-guide': [aGuide({ steps: [] })] })).not.toHaveProperty('HowTo');
  });

  it('of news: its day', () => {
    expect(thingsAt('/news/council-applies-for-the-award/')['NewsArticle']).toMatchObject({ headline: 'Council applies for the award', datePublished: '2025-02-07' });
  });

  it('the way to a page', () => {
    expect(thingsAt('/commitments/train-our-staff/')['BreadcrumbList']).toMatchObject({
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://sanctuary.example.org/' }, { '@type': 'ListItem', position: 2, name: 'Here' }],
    });
  });

  it('nothing of a story, and nothing of long lists', () => {
    for (const path of ['/stories/lena-learns-to-cycle/', '/stories/', '/services/', '/site-map/']) expect(thingsAt(path)).toEqual({});
  });

  it('in words that cannot end the script they stand in', () => {
    const entries = { update: [anUpdate({ title: '</script><script>alert(1)</script>' })] };
    const told = sharing(contextOf(aSnapshot({ entries })), '/news/council-applies-for-the-award/', []);
    expect(told?.structuredData).not.toContain('<');
    expect(thingsAt('/news/council-applies-for-the-award/', entries)['NewsArticle']).toMatchObject({ headline: '</script><script>alert(1)</script>' });
  });
});
