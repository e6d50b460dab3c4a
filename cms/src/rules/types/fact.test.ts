import { fact } from './fact';

const always = (unit: string, value: string) => (fact.always?.({ unit, value }) ?? []).map(({ message }) => message);
const whole = { sources: [{ title: 'GOV.UK' }], reviewBy: '2026-11-10' };

it.each([
  ['phone_number', '0808 801 0503'],
  ['phone_number', '+44 (0)20 7946 0018'],
  ['phone_number', '101'],
  ['email_address', 'help@example.org'],
  ['money', '£49.18 a week'],
])('a %s may be “%s”', (unit, value) => {
  expect(always(unit, value)).toEqual([]);
});

it('a phone number with words around it is refused: nobody could call it', () => {
  expect(always('phone_number', '0808 801 0503 (free, 24 hours)')).toEqual(['“0808 801 0503 (free, 24 hours)” is more than a phone number. Write the number alone, and the rest into the text around it.']);
  expect(always('email_address', 'write to help@example.org')).toHaveLength(1);
});

it('goes public only with a source and a day of checking it again', () => {
  expect(fact.onPublishing?.(whole)).toEqual([]);
  expect(fact.onPublishing?.({ ...whole, sources: [] })).toMatchObject([{ path: ['sources'] }]);
  expect(fact.onPublishing?.({ ...whole, reviewBy: null })).toMatchObject([{ path: ['reviewBy'] }]);
});
