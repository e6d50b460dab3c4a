import { aGuide, aSettings, aSnapshot, aTopic } from '../../tests/fixtures/index.ts';
import { redirectsOf } from './redirects.ts';

const guides = (...list: ReturnType<typeof aGuide>[]) => redirectsOf(aSnapshot({ entries: { 'arrival-guide': list } }));

describe('redirectsOf', () => {
  it('leads from a former address to the one now, in every language that has the page', () => {
    expect(redirectsOf(aSnapshot())).toEqual([
      { from: '/ar/guides/register-with-a-doctor/', to: '/ar/guides/see-a-doctor/' },
      { from: '/guides/register-with-a-doctor/', to: '/guides/see-a-doctor/' },
    ]);
  });

  it('leads nowhere in a language that is not offered', () => {
    expect(redirectsOf(aSnapshot({ entries: { settings: [aSettings({ languagesOffered: ['en'] })] } })).map(({ from }) => from)).toEqual(['/guides/register-with-a-doctor/']);
  });

  it('never stands in the way of a page', () => {
    expect(guides(aGuide(), aGuide({ documentId: 'new', slug: 'register-with-a-doctor', formerSlugs: [] }))).toEqual([]);
  });

  it('makes no loop of an address that was taken back', () => {
    expect(guides(aGuide({ slug: 'b', formerSlugs: ['a', 'b'] }))).toEqual([{ from: '/ar/guides/a/', to: '/ar/guides/b/' }, { from: '/guides/a/', to: '/guides/b/' }]);
  });

  it('lets the first of two entries have a former address of both', () => {
    expect(guides(aGuide({ documentId: '1', slug: 'one', formerSlugs: ['old'] }), aGuide({ documentId: '2', slug: 'two', formerSlugs: ['old'] }))).toEqual([{ from: '/ar/guides/old/', to: '/ar/guides/one/' }, { from: '/guides/old/', to: '/guides/one/' }]);
  });

  it('leads to both lists of a topic', () => {
    const redirects = redirectsOf(aSnapshot({ entries: { topic: [aTopic({ formerSlugs: ['doctors'] })] } }));
    expect(redirects).toContainEqual({ from: '/services/topic/doctors/', to: '/services/topic/health/' });
    expect(redirects).toContainEqual({ from: '/guides/topic/doctors/', to: '/guides/topic/health/' });
  });
});
