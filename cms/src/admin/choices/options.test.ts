import { optionsOf, tickedValues, withTick } from './options';

describe('optionsOf', () => {
  it('keeps the order of a short list', () => {
    expect(optionsOf('access', ['appointment']).map(({ value, ticked }) => [value, ticked])).toEqual([
      ['drop_in', false],
      ['self_referral', false],
      ['appointment', true],
      ['professional_referral', false],
    ]);
  });

  it('puts a long list in order of the alphabet', () => {
    const labels = optionsOf('languages', []).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['Albanian', 'Amharic', 'Arabic']);
  });

  it('keeps a tick that is no longer on the list, so that it can be taken out', () => {
    expect(optionsOf('delivery', ['by_post']).at(-1)).toEqual({
      value: 'by_post',
      label: 'by_post (no longer on the list)',
      ticked: true,
      known: false,
    });
  });

  it('names a list that does not exist', () => {
    expect(() => optionsOf('colours', [])).toThrow('“colours”');
  });
});

describe('tickedValues', () => {
  it.each([[null], [undefined], ['drop_in'], [{ 0: 'drop_in' }], [[1, null]]])('takes %j as none', (value) => {
    expect(tickedValues(value)).toEqual([]);
  });
});

describe('withTick', () => {
  const options = optionsOf('delivery', ['online']);

  it('adds in the order of the list', () => expect(withTick(options, 'in_person', true)).toEqual(['in_person', 'online']));
  it('takes out', () => expect(withTick(options, 'online', false)).toEqual([]));
});
