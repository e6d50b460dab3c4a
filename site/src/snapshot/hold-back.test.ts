import type { MediaFile, Problem } from '@sanctuary/shared-types';
import { aGuide, aSnapshot } from '../../tests/fixtures/index.ts';
import { snapshotDigest } from './file.ts';
import { holdBack, withoutEntries } from './hold-back.ts';

const problem: Problem = { uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', field: '', message: 'It cannot be shown.' };
const newer = '2026-05-02T10:00:00.000Z';
const file = (address: string): MediaFile => ({ address, sha256: 'a'.repeat(64), mime: 'image/png', width: 10, height: 10 });
const edited = aSnapshot({ entries: { 'arrival-guide': [aGuide({ title: 'Edited', revision: newer })] } });

describe('holdBack', () => {
  it('puts the entry back on its last accepted source, with its files', () => {
    const live = aSnapshot({ entries: { 'arrival-guide': [aGuide({ body: '![Form](/uploads/form.png)' })] }, media: [file('/uploads/form.png'), file('/uploads/other.png')] });
    const held = holdBack(edited, [problem], live);
    expect(held.entries['arrival-guide']).toEqual(live.entries['arrival-guide']);
    expect(held.held).toEqual([{ uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', revision: newer, showing: '2026-05-01T09:00:00.000Z' }]);
    expect(held.media).toEqual([file('/uploads/form.png')]);
  });

  it('leaves the entry out where the last accepted source is the one that failed', () => {
    const held = holdBack(aSnapshot(), [problem], aSnapshot());
    expect(held.entries['arrival-guide']).toEqual([]);
    expect(held.held).toMatchObject([{ locale: 'ar', showing: null }, { locale: 'en', showing: null }]);
  });

  it('leaves an entry out that fails on its last accepted source too', () => {
    const once = holdBack(edited, [problem], aSnapshot());
    const twice = holdBack(once, [problem], aSnapshot());
    expect(twice.entries['arrival-guide']).toEqual([]);
    expect(twice.held).toContainEqual({ uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', revision: newer, showing: null });
  });

  it('changes nothing for problems of no entry', () => {
    expect(snapshotDigest(holdBack(aSnapshot(), [{ ...problem, uid: '', documentId: '' }], aSnapshot()))).toBe(snapshotDigest(aSnapshot()));
  });
});

describe('withoutEntries', () => {
  it('takes one language of an entry out', () => {
    const left = withoutEntries(aSnapshot(), [{ documentId: 'guide-doctor', locale: 'ar' }]);
    expect(left.entries['arrival-guide'].map(({ locale }) => locale)).toEqual(['en']);
  });

  it('takes the translations out with the English', () => {
    expect(withoutEntries(aSnapshot(), [{ documentId: 'guide-doctor', locale: 'en' }]).entries['arrival-guide']).toEqual([]);
  });
});
