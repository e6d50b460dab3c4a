import type { Model, Models } from './model';
import { inOrder } from './order';

const to = (target: string): Model['attributes'] => ({ to: { type: 'relation', target: `api::${target}.${target}` } });
const models = (types: { readonly [name: string]: Model['attributes'] }): Models => ({
  type: (name) => (types[name] ? { attributes: types[name] } : undefined),
  component: () => ({ attributes: to('service') }),
  choices: () => [],
  locales: [],
});

test('types that are led to come first, through components too', () => {
  const types = { guide: { steps: { type: 'component', component: 'step' }, ...to('guide') }, home: to('guide'), service: to('topic'), topic: {} };
  expect(inOrder(['guide', 'home', 'service', 'topic'], models(types))).toEqual(['topic', 'service', 'guide', 'home']);
});

test('facts come before all whose texts can place them', () => {
  const types = { 'arrival-guide': {}, fact: {}, page: {}, settings: {} };
  expect(inOrder(['arrival-guide', 'fact', 'page', 'settings'], models(types))).toEqual(['fact', 'arrival-guide', 'page', 'settings']);
});

test('types that lead to each other are refused', () => {
  expect(() => inOrder(['a', 'b'], models({ a: to('b'), b: to('a') }))).toThrow('a → b → a');
});
