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

test('numbers in one piece need nothing, nor do separate ones', () => {
  expect(shown('اتصل على 999 أو 111، خلال 42 يومًا.')).toBe('اتصل على 999 أو 111، خلال 42 يومًا.');
});

test('left-to-right text stays as it is', () => {
  expect(shown('Phone 020 8943 8188', 'uk')).toBe('Phone 020 8943 8188');
});
