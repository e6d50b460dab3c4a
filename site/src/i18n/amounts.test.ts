import { dataSizeWords, lengthWords } from './amounts.ts';

test.each([['en', 1_440_000, '1.4 MB'], ['en', 20_000, '0.1 MB'], ['uk', 1_440_000, '1,4 МБ']])('a size as readers of “%s” write it', (locale, bytes, said) => {
  expect(dataSizeWords(locale, bytes).replaceAll('\u00a0', ' ')).toBe(said);
});

test.each(['ar', 'fa', 'ps', 'ckb'])('digits are those of the letters that readers get: %s', (locale) => {
  expect(dataSizeWords(locale, 1_440_000)).toMatch(/1[.,٫]4/);
});

test.each([[125.4, '2:05'], [0.2, '0:01'], [3600, '60:00']])('%d seconds are %s', (seconds, said) => {
  expect(lengthWords(seconds)).toBe(said);
});
