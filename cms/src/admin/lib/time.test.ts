import { london } from './time';

const now = new Date('2026-07-02T22:30:00Z');

describe('london', () => {
  it('gives the clock of London, in summer too', () => expect(london('2026-07-02T13:02:07Z', now)).toBe('14:02:07'));
  it('gives the day as well where it is another', () => expect(london('2026-03-12T14:02:07Z', now)).toBe('12 March 2026, 14:02:07'));
  it('counts the day in London, not in Greenwich', () => expect(london('2026-07-01T23:30:00Z', now)).toBe('00:30:00'));
});
