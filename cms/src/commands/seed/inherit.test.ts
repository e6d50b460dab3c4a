import { inherit } from './inherit';
import type { Model, Models } from './model';

const guide: Model = { attributes: { title: { type: 'string' }, steps: { type: 'component', component: 'step', repeatable: true } } };
const components: { readonly [uid: string]: Model } = {
  step: { attributes: { title: { type: 'string' }, limit: { type: 'component', component: 'limit' } } },
  limit: { attributes: { days: { type: 'integer' }, from: { type: 'string' } } },
};
const models: Models = { type: () => guide, component: (uid) => components[uid] ?? { attributes: {} }, choices: () => [], locales: [] };

test('a translation says words only: numbers and addresses of its components come from English', () => {
  const english = { title: 'Move on', steps: [{ title: 'Read', limit: { days: 42, from: 'the day' } }, { title: 'Ask', url: 'https://a.test' }] };
  const words = { title: 'Далі', steps: [{ title: 'Читайте', limit: { from: 'дня' } }, { title: 'Запитайте' }] };
  expect(inherit(words, english, guide, models)).toEqual({
    title: 'Далі',
    steps: [
      { title: 'Читайте', limit: { days: 42, from: 'дня' } },
      { title: 'Запитайте', url: 'https://a.test' },
    ],
  });
});

test('what a translation does not say at the top it does not have', () => {
  expect(inherit({}, { title: 'Only in English' }, guide, models)).toEqual({});
});
