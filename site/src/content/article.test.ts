import { aGuide, aSnapshot } from '../../tests/fixtures/index.ts';
import { pairParts, say, sayOptional, saySafety } from './article.ts';
import { catalogOf } from './catalog.ts';

const arabic = aGuide({ locale: 'ar', title: 'زيارة الطبيب', summary: 'مجاني', body: null, stage: 'settling_in', translationState: 'machine' });
const guideIn = (locale: string, entries = [aGuide(), arabic]) => {
  const article = catalogOf(aSnapshot({ entries: { 'arrival-guide': entries } })).find('arrival-guide', 'guide-doctor', locale);
  if (!article) throw new Error('no guide');
  return article;
};

describe('an article', () => {
  it('takes words from the translation and facts from the English entry', () => {
    const guide = guideIn('ar');
    expect(say(guide, 'title')).toEqual({ text: 'زيارة الطبيب' });
    expect(guide.facts.stage).toBe('first_week');
  });

  it('marks English words that stand in for missing ones', () => {
    expect(sayOptional(guideIn('ar'), 'body')).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(say(guideIn('uk'), 'title')).toEqual({ text: 'See a doctor', lang: 'en', dir: 'ltr' });
  });

  it('marks nothing in its own language', () => {
    expect(say(guideIn('en'), 'title')).toEqual({ text: 'See a doctor' });
  });

  it('takes a field that is not translated from the English entry, whatever the copy says', () => {
    const copy = aGuide({ locale: 'ar', ownerTeam: 'Old team' });
    expect(sayOptional(guideIn('ar', [aGuide(), copy]), 'ownerTeam')).toEqual({ text: 'Communities team', lang: 'en', dir: 'ltr' });
  });

  it('stands alone where the English entry is not published', () => {
    const guide = guideIn('ar', [arabic]);
    expect(guide.facts.locale).toBe('ar');
    expect(say(guide, 'title')).toEqual({ text: 'زيارة الطبيب' });
    expect(sayOptional(guide, 'body')).toBeNull();
  });

  it('puts the English beside words about safety until a person has checked them', () => {
    expect(saySafety(guideIn('ar'), 'title')?.english).toMatchObject({ text: 'See a doctor', lang: 'en' });
    const checked = { ...arabic, translationState: 'checked' as const };
    expect(saySafety(guideIn('ar', [aGuide(), checked]), 'title')?.english).toBeNull();
    expect(saySafety(guideIn('uk'), 'title')?.english).toBeNull();
  });
});

describe('pairParts', () => {
  it('pairs by place where both lists are of one length, and not at all otherwise', () => {
    expect(pairParts(['a', 'b'], ['x', 'y'])).toEqual([{ facts: 'a', own: 'x' }, { facts: 'b', own: 'y' }]);
    expect(pairParts(['a', 'b'], ['x'])).toEqual([{ facts: 'a', own: undefined }, { facts: 'b', own: undefined }]);
  });
});
