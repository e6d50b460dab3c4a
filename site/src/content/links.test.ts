import { aSnapshot } from '../../tests/fixtures/index.ts';
import { contextOf } from './context.ts';
import { targetOf, targetOfHref } from './links.ts';

const media = [{ address: '/uploads/plan.pdf', sha256: 'a'.repeat(64), mime: 'application/pdf', width: null, height: null }];
const english = contextOf(aSnapshot({ media }));
const arabic = contextOf(aSnapshot(), { locale: 'ar' });

describe('targetOfHref', () => {
  it.each([
    ['/guides/see-a-doctor/', '/guides/see-a-doctor/'],
    ['/guides/see-a-doctor', '/guides/see-a-doctor/'],
    ['/guides/see-a-doctor/#step-2', '/guides/see-a-doctor/#step-2'],
    ['https://sanctuary.example.org/contact/', '/contact/'],
    ['https://sanctuary.example.org', '/'],
    ['/uploads/plan.pdf', '/media/aaaaaaaaaaaaaaaaaaaa.pdf'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:999', 'tel:999'],
  ])('takes %s to %s', (href, to) => {
    expect(targetOfHref(english, href)).toEqual({ href: to });
  });

  it('leads a reader to the page among their own language’s, and says where it is in English', () => {
    expect(targetOfHref(arabic, '/guides/see-a-doctor/')).toEqual({ href: '/ar/guides/see-a-doctor/' });
    expect(targetOfHref(arabic, '/services/weekly-drop-in/')).toEqual({ href: '/ar/services/weekly-drop-in/', hreflang: 'en' });
  });

  it('marks what leaves the site', () => {
    expect(targetOfHref(english, 'https://www.nhs.uk/')).toEqual({ href: 'https://www.nhs.uk/', external: true });
    expect(targetOfHref(english, 'https://sanctuary.example.org.evil.example/')).toMatchObject({ external: true });
  });

  it.each(['/guides/gone/', '/uploads/gone.pdf', 'guides', 'javascript:alert(1)', '//evil.example/'])('leads nowhere for %s', (href) => {
    expect(targetOfHref(english, href)).toBeUndefined();
  });
});

describe('targetOf', () => {
  it('is nothing for an entry without a page', () => {
    const organisation = english.catalog.find('organisation', 'organisation-welcome', 'en');
    expect(organisation && targetOf(english, organisation)).toBeUndefined();
  });
});
