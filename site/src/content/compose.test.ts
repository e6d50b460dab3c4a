import { translator } from '../i18n/index.ts';
import { compose } from './compose.ts';

test('a phrase around the reader’s own words is in the reader’s language', () => {
  expect(compose(translator('uk'), 'services.topicTitle', { topic: { text: 'Житло' } })).toEqual({ text: 'Житло: послуги' });
});

test('around words in English it is English too, and marked', () => {
  expect(compose(translator('uk'), 'services.topicTitle', { topic: { text: 'Housing', lang: 'en', dir: 'ltr' } })).toEqual({ text: 'Housing: services', lang: 'en', dir: 'ltr' });
});
