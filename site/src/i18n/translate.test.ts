import { locales } from '@sanctuary/shared-types';
import { translator, translatorOf } from './translate.ts';

describe('translator', () => {
  it('says a phrase in the reader’s language, without marks', () => {
    expect(translator('uk')('nav.home')).toEqual({ text: 'Головна' });
  });

  it('falls back to English, marked as such, where a language lacks the phrase', () => {
    const t = translatorOf('fa', { state: 'machine', words: {} });
    expect(t('nav.home')).toEqual({ text: 'Home', lang: 'en', dir: 'ltr' });
  });

  it('chooses the plural form by the language’s own rules', () => {
    const t = translator('en');
    expect(t('commitments.overdue', { count: 1 }).text).toBe('1 is late');
    expect(t('commitments.overdue', { count: 2 }).text).toBe('2 are late');
    const arabic = translator('ar');
    expect([1, 2, 3, 11, 100].map((count) => arabic('commitments.overdue', { count }).text.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'التزام واحد متأخر', 'التزامان متأخران', '3 التزامات متأخرة', '11 التزامًا متأخرًا', '100 التزام متأخر',
    ]);
  });

  it.each(locales.map(({ code }) => code))('writes numbers in Western digits in %s', (code) => {
    const said = translator(code)('guides.limit.deadline.after.days', { count: 1528, from: '…' }).text;
    expect(said).toContain('1528');
    expect(said.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
  });

  it('isolates what it fills in where the text runs right to left', () => {
    expect(translator('ar')('provenance.checked', { date: '1 May' }).text).toContain('\u20681 May\u2069');
    expect(translator('en')('provenance.checked', { date: '1 May' }).text).toBe('Checked on 1 May');
  });

  it('keeps the marks of a name in another language', () => {
    const said = translator('ar')('services.mapOf', { place: { text: 'Church Hall', lang: 'en', dir: 'ltr' } });
    expect(said).toEqual({ text: 'خريطة: \u2068Church Hall\u2069', parts: [{ text: 'خريطة: ' }, { text: 'Church Hall', lang: 'en', dir: 'ltr' }] });
    expect(translator('en')('services.mapOf', { place: { text: 'Church Hall' } })).toEqual({ text: 'Map: Church Hall' });
  });

  it('ends a sentence with one full stop, whatever the value ends with', () => {
    expect(translator('uk')('award.received', { date: 'листопад 2025 р.' }).text).toBe('Отримано: листопад 2025 р.');
    expect(translator('uk')('fact.asOfLate', { date: '10 травня 2026 р.' }).text).toContain('2026 р.;');
  });

  it('leaves a hole that nothing fills in sight', () => {
    expect(translator('en')('provenance.checked').text).toBe('Checked on {date}');
  });

  it('puts the English beside words about safety that a machine translated', () => {
    const exit = translator('ar').safety('exit.leave');
    expect(exit.english).toEqual({ text: 'Leave this site now', lang: 'en', dir: 'ltr' });
    expect(translator('en').safety('exit.leave').english).toBeNull();
    // said in English already, or by a person
    expect(translatorOf('fa', undefined).safety('exit.leave').english).toBeNull();
    expect(translatorOf('fa', { state: 'checked', words: { 'exit.leave': 'خروج' } }).safety('exit.leave').english).toBeNull();
  });
});
