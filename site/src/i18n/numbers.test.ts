import { isolateNumbers } from './numbers.ts';

const shown = (text: string, locale = 'ar') => isolateNumbers(text, locale).replaceAll('\u2066', '[').replaceAll('\u2069', ']').replaceAll('\u00a0', '_');

test('a telephone number keeps its order, unbroken, within a right-to-left text', () => {
  expect(shown('اتصل على 020 8943 8188 الآن')).toBe('اتصل على [020_8943_8188] الآن');
  expect(shown('+44 (0)20 7946-0018')).toBe('[+44_(0)20_7946-0018]');
  expect(shown('٠٢٠ ٨٩٤٣')).toBe('[٠٢٠_٨٩٤٣]');
});

test('a date in figures does, too', () => {
  expect(shown('في 2026-05-01.')).toBe('في [2026-05-01].');
});

test('a sign stays before its number', () => {
  expect(shown('اتصل على +442089438188')).toBe('اتصل على [+442089438188]');
  expect(shown('نحو £49.18 في الأسبوع')).toBe('نحو [£49.18] في الأسبوع');
});

test('letters and figures that belong together are kept together', () => {
  expect(shown('رقمك QQ 12 34 56 C هنا')).toBe('رقمك [QQ 12_34_56 C] هنا');
  expect(shown('الحافلة K2 281 من 12 Eden Street, KT1 1EU، ثم')).toBe('الحافلة [K2_281] من [12 Eden Street, KT1_1EU]، ثم');
  expect(shown('إلى 24-7@example.org.')).toBe('إلى [24-7@example.org].');
  expect(shown('في https://example.org/ وفي www.example.org')).toBe('في [https://example.org/] وفي www.example.org');
});

test('times, brackets and sentences are not torn for it', () => {
  expect(shown('من 09:00-17:00 يوميًا')).toBe('من 09:00-17:00 يوميًا');
  expect(shown('020 8943 8188 (24/7)')).toBe('[020_8943_8188] (24/7)');
  expect(shown('بعد 28 (7 أيام)، 020 8943 8188, 020 8943 8189')).toBe('بعد 28 (7 أيام)، [020_8943_8188], [020_8943_8189]');
  expect(shown('في 2024. 15 شخصًا')).toBe('في 2024. 15 شخصًا');
  expect(shown('عمره 18 (GP: 020 8943 8188)')).toBe('عمره 18 (GP: [020_8943_8188])');
});

test('numbers in one piece need nothing, nor do separate ones', () => {
  expect(shown('اتصل على 999 أو 111، خلال 42 يومًا.')).toBe('اتصل على 999 أو 111، خلال 42 يومًا.');
});

test('left-to-right text stays as it is', () => {
  expect(shown('Phone 020 8943 8188', 'uk')).toBe('Phone 020 8943 8188');
});
