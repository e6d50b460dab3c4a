import { aPage, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { officersPageView } from './page.ts';

const media = [{ address: '/uploads/hall.png', sha256: 'c'.repeat(64), mime: 'image/png', width: 1600, height: 900 }];
const picture = { image: '/uploads/hall.png', alt: 'The town hall', caption: null, credit: 'Council' };
const about = aPage({ picture, body: '# Big\n\nSee [the guide](/guides/see-a-doctor/) and [nothing](/guides/gone/).' });
const other = aPage({ documentId: 'other', slug: 'other', title: 'Other', order: 2 });
const hidden = aPage({ documentId: 'hidden', slug: 'hidden', section: 'hidden' });
const privacy = aPage({ documentId: 'privacy', slug: 'privacy', section: 'council' });
const arabic = aPage({ locale: 'ar', title: 'ما هو', body: 'نص', picture: { ...picture, alt: 'مبنى البلدية' } });
const snapshot = aSnapshot({ media, entries: { page: [about, arabic, hidden, other, privacy] } });

describe('a page that officers write', () => {
  const view = officersPageView(contextOf(snapshot), '/about/borough-of-sanctuary/');

  it('shows its text with headings below its own, and links only to what is there', () => {
    expect(view.body?.html).toBe('<h2 id="body-1">Big</h2>\n<p>See <a href="/guides/see-a-doctor/">the guide</a> and nothing.</p>');
  });

  it('shows its picture as it is published', () => {
    expect(view.picture).toMatchObject({ alt: { text: 'The town hall' }, credit: 'Council', file: { src: '/media/cccccccccccccccccccc-960.png', width: 960, height: 540 } });
  });

  it('leads to the other pages with a place in navigation', () => {
    expect(view.siblings).toEqual([{ title: { text: 'Other' }, target: { href: '/about/other/' } }]);
    expect(officersPageView(contextOf(snapshot), '/privacy/').siblings).toEqual([]);
    expect(officersPageView(contextOf(snapshot), '/about/hidden/').siblings).toEqual([]);
  });

  it('has the translation’s description of the picture', () => {
    expect(officersPageView(contextOf(snapshot, { locale: 'ar' }), '/about/borough-of-sanctuary/').picture?.alt).toEqual({ text: 'مبنى البلدية' });
  });
});
