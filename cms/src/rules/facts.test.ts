import { changedFacts, isFact, withoutFacts } from './facts';
import type { Attribute, Model } from './model';

const fact = (type: string): Attribute => ({ type, pluginOptions: { i18n: { localized: false } } });
const model: Model = {
  attributes: {
    title: { type: 'string', pluginOptions: { i18n: { localized: true } } },
    slug: fact('string'),
    latitude: fact('decimal'),
    statuses: fact('json'),
    phones: { ...fact('component'), component: 'shared.phone' },
    logo: fact('media'),
    topics: fact('relation'),
  },
};
const english = { slug: 'advice', latitude: '51.41', statuses: null, phones: [{ id: 4, label: null, number: '1' }], logo: { id: 7, url: '/uploads/a' } };
const changed = (sent: Readonly<Record<string, unknown>>): unknown[] => changedFacts(model, english, sent).map(({ path }) => path[0]);

test('facts are what is not translated, relations apart', () => {
  expect(Object.entries(model.attributes).filter(([, attribute]) => isFact(attribute)).map(([name]) => name)).toEqual(['slug', 'latitude', 'statuses', 'phones', 'logo']);
});

test('a form that only repeats the facts changes none', () => {
  expect(changed({ title: 'x', slug: 'advice', latitude: 51.41, statuses: [], phones: [{ id: 9, number: '1', __temp_key__: 'a0' }], logo: 7, topics: { connect: [] } })).toEqual([]);
  expect(changed({})).toEqual([]);
});

test('each changed fact is named', () => {
  expect(changed({ slug: 'other', latitude: 51.5, statuses: ['refugees'], phones: [], logo: null })).toEqual(['slug', 'latitude', 'statuses', 'phones', 'logo']);
  expect(changed({ phones: [{ number: '1', label: 'Office' }] })).toEqual(['phones']);
});

test('a translation is saved without them', () => {
  expect(withoutFacts(model, { title: 'x', slug: 'advice', phones: [], topics: [], locale: 'ar' })).toEqual({ title: 'x', topics: [], locale: 'ar' });
});
