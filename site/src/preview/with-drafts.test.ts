import type { PreviewVersion } from '@sanctuary/shared-types';
import { aGuide, aSettings, aSnapshot } from '../../tests/fixtures/index.ts';
import { withDrafts } from './with-drafts.ts';

const now = new Date('2026-06-01T12:00:00Z');
const live = aSnapshot();
const draft = (changes: object = {}): PreviewVersion => ({ ...aGuide(), revision: '2026-06-01T11:00:00.000Z', ...changes });
const shown = (drafts: PreviewVersion[], site = live) => {
  const made = withDrafts(site, 'arrival-guide', drafts, now);
  if ('faults' in made) throw new Error(made.faults.join(' '));
  return made.snapshot;
};

describe('withDrafts', () => {
  it('puts the draft in the place of what is published, and leaves all else as it is', () => {
    const { entries } = shown([draft({ title: 'Newer' })]);
    expect(entries['arrival-guide'].map(({ locale, title }) => [locale, title])).toEqual([['ar', expect.not.stringMatching('Newer')], ['en', 'Newer']]);
    expect(entries.service[0]).toBe(live.entries.service[0]);
    expect(live.entries['arrival-guide'].find(({ locale }) => locale === 'en')?.title).not.toBe('Newer');
  });

  it('shows what was never published', () => {
    const { entries } = shown([draft({ documentId: 'guide-new', slug: 'new', title: 'New' })]);
    expect(entries['arrival-guide'].map(({ documentId }) => documentId)).toContain('guide-new');
  });

  it('says in the words of publishing what the site cannot do without', () => {
    expect(withDrafts(live, 'arrival-guide', [draft({ title: '' })], now)).toEqual({ faults: ['The title is empty. Fill it in.'] });
  });

  it('says that another entry has the address', () => {
    expect(withDrafts(live, 'arrival-guide', [draft({ documentId: 'guide-new' })], now)).toEqual({ faults: [expect.stringContaining('already has the address')] });
  });

  it('says that a translation without its English cannot be shown, and shows it with its English draft', () => {
    const translated = draft({ documentId: 'guide-new', slug: 'new', locale: 'ar' });
    expect(withDrafts(live, 'arrival-guide', [translated], now)).toEqual({ faults: [expect.stringContaining('Publish the English first')] });
    expect(shown([translated, draft({ documentId: 'guide-new', slug: 'new' })]).entries['arrival-guide']).toHaveLength(live.entries['arrival-guide'].length + 2);
  });

  it('shows a language that is not offered yet', () => {
    const english = aSnapshot({ entries: { settings: [aSettings({ languagesOffered: ['en'] })] } });
    expect(shown([draft({ locale: 'ar' })], english).entries.settings[0]?.languagesOffered).toEqual(['en', 'ar']);
  });
});
