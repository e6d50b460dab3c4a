import type { Model } from './model';
import { withRichText } from './rich-text';

const step: Model = { attributes: { title: { type: 'string' }, body: { type: 'richtext' } } };
const model: Model = { attributes: { body: { type: 'richtext' }, steps: { type: 'component', component: 'guide.step' }, one: { type: 'component', component: 'guide.step' } } };

test('every Markdown text is changed, and nothing else', () => {
  const entry = { body: 'a', steps: [{ title: 'a', body: 'a' }], one: { body: 'a' }, order: 1 };
  expect(withRichText(model, entry, () => step, (text) => text.toUpperCase())).toEqual({ body: 'A', steps: [{ title: 'a', body: 'A' }], one: { body: 'A' }, order: 1 });
  expect(withRichText(model, { body: null, one: null }, () => step, () => 'x')).toEqual({ body: null, one: null });
});
