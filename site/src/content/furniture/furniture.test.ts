import { aCommitment, aGuide, aPage, aSettings, aSnapshot, anAlert, someEntries } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { furniture, type PageRequest } from './index.ts';

type Fields = Parameters<typeof aSnapshot>[0];

function frame(fields: Fields = {}, request: Partial<PageRequest> = {}, locale?: string) {
  const context = contextOf(aSnapshot(fields), { locale });
  return furniture(context, { path: '/news/', title: { text: 'News' }, description: 'd', says: [], ...request });
}

const settings = (fields: Partial<ReturnType<typeof aSettings>>): Fields => ({ entries: { settings: [aSettings(fields)] } });

describe('languages', () => {
  it('link to the same page in its languages, by their own names', () => {
    expect(frame({}, {}, 'ar').languages).toEqual([
      { lang: 'en', dir: 'ltr', name: 'English', href: '/news/', hreflang: 'en', current: false },
      { lang: 'ar', dir: 'rtl', name: 'العربية', href: '/ar/news/', hreflang: 'ar', current: true },
    ]);
  });

  it('say where the page is only in English, and search engines are not told of those', () => {
    const { languages, alternates } = frame({}, { path: '/services/weekly-drop-in/' });
    expect(languages.map(({ href, hreflang }) => [href, hreflang])).toEqual([['/services/weekly-drop-in/', 'en'], ['/ar/services/weekly-drop-in/', 'en']]);
    expect(alternates).toEqual([]);
    expect(frame({}, { path: '/services/weekly-drop-in/' }, 'ar').alternates).toEqual([]);
  });

  it('lead to the page above where the page is not there: to the list of its part, else home', () => {
    const arabicOnly = { entries: { 'arrival-guide': [aGuide({ locale: 'ar', slug: 'x' })], page: [aPage({ locale: 'ar', slug: 'y' })] } };
    const english = (path: string) => frame(arabicOnly, { path }, 'ar').languages[0];
    expect(english('/guides/x/')).toEqual({ lang: 'en', dir: 'ltr', name: 'English', href: '/guides/', current: false });
    expect(english('/about/y/')).toMatchObject({ href: '/' });
  });

  it('are not offered where there is no page', () => {
    expect(frame({}, { path: '/404.html', listed: false }).languages).toEqual([]);
  });

  it('are told to search engines with whole addresses', () => {
    expect(frame().alternates).toEqual([
      { hreflang: 'en', href: 'https://sanctuary.example.org/news/' },
      { hreflang: 'ar', href: 'https://sanctuary.example.org/ar/news/' },
      { hreflang: 'x-default', href: 'https://sanctuary.example.org/news/' },
    ]);
    expect(frame({}, {}, 'ar').canonical).toBe('https://sanctuary.example.org/ar/news/');
  });
});

describe('navigation', () => {
  it('marks the page itself and the part of the site that it is in', () => {
    const currentOf = (path: string) => frame({}, { path }).menu.shows.links.filter(({ current }) => current).map(({ href, current }) => `${href} ${current}`);
    expect(currentOf('/news/')).toEqual(['/news/ page']);
    expect(currentOf('/news/x/')).toEqual(['/news/ true']);
    expect(currentOf('/about/borough-of-sanctuary/')).toEqual(['/about/borough-of-sanctuary/ page']);
  });

  it('names what is only in English, and has no “about” where there is no such page', () => {
    const about = frame({}, {}, 'ar').menu.shows.links.find(({ href }) => href.includes('/about/'));
    expect(about).toMatchObject({ href: '/ar/about/borough-of-sanctuary/', hreflang: 'en', label: { text: 'من نحن' } });
    expect(frame({ entries: { page: [] } }).menu.shows.links.map(({ label }) => label.text)).not.toContain('About');
  });

  it('keeps the council’s own pages in the footer, in their order', () => {
    const council = (slug: string, order: number) => aPage({ documentId: slug, slug, title: slug, section: 'council', order });
    const { foot } = frame({ entries: { page: [council('b', 2), council('a', 1)] } });
    expect(foot.shows.links.map(({ href }) => href)).toEqual(['/a/', '/b/', '/contact/', '/site-map/']);
  });

  it('leads from the home page to here', () => {
    expect(frame().trail).toEqual([{ label: { text: 'Home' }, href: '/' }, { label: { text: 'News' }, href: null }]);
    expect(frame({}, { path: '/' }).trail).toEqual([]);
  });
});

describe('alert', () => {
  const alertAt = (asOf: string, fields = {}) => frame({ asOf, entries: { alert: [anAlert(fields)] } }).banner.shows.alert;

  it('is there from its start until its end', () => {
    expect(alertAt('2026-05-01T07:59:59.000Z')).toBeNull();
    expect(alertAt('2026-05-01T08:00:00.000Z')).toMatchObject({ level: 'warning', link: { target: { href: '/services/weekly-drop-in/' } } });
    expect(alertAt('2026-05-31T20:00:00.000Z')).toBeNull();
  });

  it('without times is there at once and for good', () => {
    expect(alertAt('1970-01-01T00:00:00.000Z', { startsAt: null, endsAt: null })).not.toBeNull();
  });

  it('drops a link to a page that is gone, and names one that an officer did not name', () => {
    const long = { startsAt: null, endsAt: null };
    expect(alertAt('2026-05-01T08:00:00.000Z', { ...long, linkUrl: '/services/gone/' })?.link).toBeNull();
    expect(alertAt('2026-05-01T08:00:00.000Z', { ...long, linkLabel: null })?.link?.label.text).toBe('Find out more');
  });
});

describe('award', () => {
  const said = (fields: Partial<ReturnType<typeof aSettings>>) => frame(settings(fields)).foot.shows.award.map(({ text }) => text).join(' ');

  it('is worked towards, or held until a day, or was held', () => {
    expect(said({ awardStatus: 'working_towards' })).toBe('Example Council is working towards the City of Sanctuary award. The council passed its sanctuary motion: December 2022.');
    expect(said({})).toBe('Example Council has the City of Sanctuary award. Received: November 2025. Valid until: 30 November 2028.');
    expect(said({ validUntil: '2026-04-30' })).toBe('Example Council had the City of Sanctuary award. Received: November 2025. Ended: 30 April 2026.');
    expect(said({ validUntil: null, awardedOn: null })).toBe('Example Council has the City of Sanctuary award.');
  });
});

describe('provenance', () => {
  const of = (...fields: Partial<ReturnType<typeof aCommitment>>[]) => {
    const commitment = fields.map((one, place) => aCommitment({ documentId: `c${place}`, ...one }));
    const context = contextOf(aSnapshot({ entries: { commitment } }));
    const { provenance } = furniture(context, { path: '/news/', title: { text: '' }, description: '', says: context.catalog.all('commitment', 'en') });
    return [provenance.checked, provenance.nextReview, provenance.overdue].map((words) => words?.text ?? null);
  };

  it('says when the page was checked and will be again', () => {
    expect(of({})).toEqual(['Checked on 30 April 2026', 'Next check by 31 October 2026', null]);
  });

  it('is as old as the entry checked longest ago, and due with the first', () => {
    expect(of({}, { checkedOn: '2026-01-02', reviewBy: '2027-01-01' })).toEqual(['Each part checked on 2 January 2026 or later', 'Next check by 31 October 2026', null]);
  });

  it('says so where nobody has checked, or the check is overdue', () => {
    expect(of({}, { checkedOn: null })[0]).toBe('The council has not checked this yet');
    expect(of({ reviewBy: '2026-04-30' })).toEqual(['Checked on 30 April 2026', null, expect.stringContaining('by 30 April 2026')]);
    expect(of({ reviewBy: '2026-05-01' })[2]).toBeNull();
  });

  it('claims nothing where a page gives no entry’s words', () => {
    expect(of()).toEqual([null, null, null]);
  });
});

describe('translation notice', () => {
  it('is for readers of machine translations only, with a way to the English', () => {
    expect(frame().translation).toBeNull();
    expect(frame({}, {}, 'ar').translation).toMatchObject({ english: { lang: 'en' }, link: { href: '/news/', hreflang: 'en' } });
    const onlyArabic = { entries: { 'arrival-guide': [aGuide({ locale: 'ar', slug: 'x' })] } };
    expect(frame(onlyArabic, { path: '/guides/x/' }, 'ar').translation?.link).toBeNull();
  });
});

describe('the rest', () => {
  it('leads to a mail that names the page, or to the contact page', () => {
    expect(frame().reportHref).toMatch(/^mailto:sanctuary@council\.example\.org\?subject=.*body=https%3A%2F%2Fsanctuary\.example\.org%2Fnews%2F/);
    expect(frame(settings({ contactEmail: null }), {}, 'ar').reportHref).toBe('/ar/contact/');
  });

  it('offers a way out on pages that may put someone in danger, and only there', () => {
    expect(frame().quickExit).toBeNull();
    expect(frame({}, { sensitive: true }).quickExit).toMatchObject({ href: 'https://www.bbc.co.uk/weather' });
    expect(frame(settings({ quickExitUrl: null }), { sensitive: true }).quickExit).toBeNull();
  });

  it('marks the council’s name as English on a page in another language', () => {
    expect(frame({}, {}, 'ar').councilName).toEqual({ text: 'Example Council', lang: 'en', dir: 'ltr' });
  });

  it('stands even where nothing is published', () => {
    const none = Object.fromEntries(Object.keys(someEntries()).map((type) => [type, []]));
    const { siteName, foot, banner } = frame({ entries: none });
    expect([siteName.text, foot.shows.award, banner.shows.alert]).toEqual(['Borough of Sanctuary', [], null]);
  });

  it('asks search engines not to list what is no page', () => {
    expect(frame({}, { listed: false }).canonical).toBeNull();
  });
});
