import { dictionaries } from './dictionaries.ts';
import { translator } from './translate.ts';

describe('translator', () => {
  it('says a phrase in the reader’s language, without marks', () => {
    expect(translator('uk')('nav.home')).toEqual({ text: 'Головна' });
  });

  it('falls back to English, marked as such, where a language lacks the phrase', () => {
    expect(translator('fa')('nav.home')).toEqual({ text: 'Home', lang: 'en', dir: 'ltr' });
  });

  it('chooses the plural form by the language’s own rules', () => {
    const t = translator('en');
    expect(t('commitments.overdue', { count: 1 }).text).toBe('1 is late');
    expect(t('commitments.overdue', { count: 2 }).text).toBe('2 are late');
  });

  it('isolates what it fills in where the text runs right to left', () => {
    expect(translator('ar')('provenance.checked', { date: '1 May' }).text).toContain('\u20681 May\u2069');
    expect(translator('en')('provenance.checked', { date: '1 May' }).text).toBe('Checked on 1 May');
  });

  it('leaves a hole that nothing fills in sight', () => {
    expect(translator('en')('provenance.checked').text).toBe('Checked on {date}');
  });

  it('puts the English beside words about safety that a machine translated', () => {
    const exit = translator('ar').safety('exit.leave');
    expect(exit.english).toEqual({ text: 'Leave this site now', lang: 'en', dir: 'ltr' });
    expect(translator('en').safety('exit.leave').english).toBeNull();
    expect(translator('fa').safety('exit.leave').english).toBeNull();
  });
});

describe.each(Object.keys(dictionaries))('the words of %s', (code) => {
  const english = dictionaries['en']?.words ?? {};
  const own = dictionaries[code]?.words ?? {};
  const text = (phrase: unknown): string => JSON.stringify(phrase);
  const holes = (phrase: unknown): string[] => [...new Set(text(phrase).match(/\{\w+\}/g))].sort();

  it('are all there, and no others', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the holes of the English ones', () => {
    const wrong = Object.entries(english).filter(([key, phrase]) => {
      const found: unknown = Object.entries(own).find(([name]) => name === key)?.[1];
      return text(holes(found)) !== text(holes(phrase));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
