import { translationForm } from './facts';

const field = (name: string, type: string, localized: boolean) => ({ name, type, attribute: { pluginOptions: { i18n: { localized } } } });

describe('translationForm', () => {
  const [rows = []] = translationForm([
    [
      [field('title', 'string', true)],
      [field('steps', 'component', true)],
      [field('stage', 'enumeration', false), field('order', 'integer', false)],
      [field('topics', 'relation', false), field('slug', 'string', false)],
      [field('phones', 'component', false)],
    ],
  ]);

  it('keeps words open, lists of words too', () => {
    expect(rows.slice(0, 2)).toEqual([[field('title', 'string', true)], [field('steps', 'component', true)]]);
  });

  it('shows facts without letting anybody change them', () => {
    expect(rows[2]).toEqual([
      { ...field('stage', 'enumeration', false), disabled: true },
      { ...field('order', 'integer', false), disabled: true },
    ]);
  });

  it('leaves out what the site takes from the English entry anyway, and rows that are empty then', () => {
    expect(rows.slice(3).map((row) => row.map(({ name }) => name))).toEqual([['slug']]);
  });

  it('takes a field that says nothing of languages as a fact', () => {
    expect(translationForm([[[{ type: 'string', attribute: {} }]]])).toEqual([[[{ type: 'string', attribute: {}, disabled: true }]]]);
  });
});
