import { checkContent } from './check';
import type { Fields, SeedEntry } from './content';
import type { Model, Models } from './model';

const localised = { i18n: { localized: true } };
const guide: Model = {
  attributes: {
    title: { type: 'string', required: true, maxLength: 20, pluginOptions: localised },
    steps: { type: 'component', component: 'guide.step', repeatable: true, pluginOptions: localised },
    stage: { type: 'enumeration', enum: ['first_day'], required: true },
    audience: { type: 'json', options: { of: 'statuses' } },
    topics: { type: 'relation', relation: 'manyToMany', target: 'api::topic.topic' },
    reviewBy: { type: 'date' },
    free: { type: 'boolean', default: true },
  },
};
const step: Model = { attributes: { days: { type: 'integer', min: 1, required: true }, image: { type: 'media' }, body: { type: 'richtext' } } };
const models: Models = {
  type: (name) => ({ guide, topic: { attributes: {} } })[name],
  component: () => step,
  choices: () => ['everyone'],
  locales: ['en', 'uk'],
};

const entry = (shared: Fields, words: { readonly [locale: string]: Fields }, type = 'guide'): SeedEntry => ({
  file: `${type}/one.json`,
  type,
  id: 'one',
  uuid: 'u',
  shared,
  words: new Map(Object.entries(words)),
});
const topic = entry({}, { en: {} }, 'topic');
const shared: Fields = { stage: 'first_day' };
const faultOf = (one: SeedEntry): string => {
  try {
    checkContent({ entries: [one, topic], pictures: new Map([['door.png', { name: 'door.png', path: '', alt: 'Drawing of a door', people: 'nobody' }]]) }, models);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('takes what the model allows', () => {
  const rich = { ...shared, topics: ['one'], audience: ['everyone'], reviewBy: '2026-12-31', free: null };
  expect(faultOf(entry(rich, { en: { title: 'Words', steps: [{ days: 3, image: 'door.png', body: ['Two', 'lines'] }] }, uk: { title: 'Слова', steps: [{ body: 'Слова' }] } }))).toBe('');
});

test.each([
  ['an unknown field', entry({ ...shared, stag: 'x' }, { en: { title: 'a' } }), 'guide/one.json, field "shared.stag": there is no such field'],
  ['a missing field', entry({}, { en: { title: 'a' } }), 'guide/one.json, field "shared.stage": is missing'],
  ['missing words of a translation', entry(shared, { en: { title: 'a' }, uk: {} }), 'guide/one.json, field "uk.title": is missing'],
  ['a value that is not in the list', entry({ stage: 'day' }, { en: { title: 'a' } }), 'guide/one.json, field "shared.stage": "day" is not one of: first_day'],
  ['a box that cannot be ticked', entry({ ...shared, audience: ['all'] }, { en: { title: 'a' } }), 'guide/one.json, field "shared.audience": "all" is not one of: everyone'],
  ['a reference that leads nowhere', entry({ ...shared, topics: ['two'] }, { en: { title: 'a' } }), 'guide/one.json, field "shared.topics": there is no topic "two"'],
  ['a fact under a language', entry(shared, { en: { title: 'a', stage: 'first_day' } }), 'guide/one.json, field "en.stage": belongs under "shared"'],
  ['words under shared', entry({ ...shared, title: 'a' }, { en: { title: 'a' } }), 'guide/one.json, field "shared.title": belongs under a language'],
  ['a language that the table lacks', entry(shared, { en: { title: 'a' }, xx: { title: 'a' } }), 'guide/one.json, field "xx": there is no such language'],
  ['too many letters', entry(shared, { en: { title: 'a title of more than twenty' } }), 'guide/one.json, field "en.title": has 27 letters; at most 20 fit'],
  ['a day that does not exist', entry({ ...shared, reviewBy: '2026-02-30' }, { en: { title: 'a' } }), 'guide/one.json, field "shared.reviewBy": must be a day such as 2026-06-15'],
  ['a fault inside a component', entry(shared, { en: { title: 'a', steps: [{ days: 1 }, { days: 0 }] } }), 'guide/one.json, field "en.steps[1].days": must be 1 or more'],
  ['a picture that is not there', entry(shared, { en: { title: 'a', steps: [{ days: 1, image: 'cat.png' }] } }), 'guide/one.json, field "en.steps[0].image": there is no "cat.png" in pictures/pictures.json'],
  ['a type that the CMS has not', entry({}, { en: {} }, 'gide'), 'gide/one.json: the CMS has no content type "gide"'],
])('refuses %s and names it', (_, one, message) => {
  expect(faultOf(one)).toBe(message);
});
