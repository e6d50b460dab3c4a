import { aCommitment, aFact, aSnapshot, anAlert } from '../../tests/fixtures/index.ts';
import { londonMidnight } from './london-time.ts';
import { momentsAround, momentsOf } from './moments.ts';

describe('londonMidnight', () => {
  it.each([
    ['2026-01-15', '2026-01-15T00:00:00.000Z', 'winter'],
    ['2026-07-15', '2026-07-14T23:00:00.000Z', 'summer'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z', 'the day the clocks go forward begins in winter time'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z', 'the day after is in summer time'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z', 'the day the clocks go back begins in summer time'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z', 'the day after is in winter time'],
  ])('%s begins at %s: %s', (day, moment) => {
    expect(londonMidnight(day).toISOString()).toBe(moment);
  });
});

describe('momentsAround', () => {
  const { entries } = aSnapshot();
  const withAlert = { ...entries, alert: [anAlert({ startsAt: '2026-05-01T08:00:00.000Z', endsAt: '2026-05-01T20:00:00.000Z' })] };

  it('changes when an alert begins and when it ends', () => {
    const during = momentsAround(withAlert, new Date('2026-05-01T12:00:00Z'));
    expect(during.asOf.toISOString()).toBe('2026-05-01T08:00:00.000Z');
    expect(during.nextChange.toISOString()).toBe('2026-05-01T20:00:00.000Z');
  });

  it('counts a moment as passed when it is now', () => {
    expect(momentsAround(withAlert, new Date('2026-05-01T20:00:00Z')).asOf.toISOString()).toBe('2026-05-01T20:00:00.000Z');
  });

  it('changes when a due day is over, across a change of the clocks', () => {
    const { nextChange } = momentsAround({ ...entries, commitment: [aCommitment({ dueDate: '2026-10-25' })] }, new Date('2026-10-25T12:00:00Z'));
    expect(nextChange.toISOString()).toBe('2026-10-26T00:00:00.000Z');
  });

  it('changes when the day of checking a fact again is over', () => {
    const { nextChange } = momentsAround({ ...entries, fact: [aFact({ reviewBy: '2026-05-12' })] }, new Date('2026-05-12T09:00:00Z'));
    expect(nextChange.toISOString()).toBe('2026-05-12T23:00:00.000Z');
  });

  it('does not depend on when within a period it is asked', () => {
    const at = (now: string) => momentsAround(entries, new Date(now)).asOf;
    expect(at('2026-06-18T09:00:00Z')).toEqual(at('2026-06-18T17:30:00Z'));
  });

  it.each([
    ['2040-01-01T00:00:00Z', '2040-01-01T00:00:00.000Z', '2040-06-30T23:00:00.000Z'],
    ['2040-06-30T22:59:59Z', '2040-01-01T00:00:00.000Z', '2040-06-30T23:00:00.000Z'],
    ['2040-06-30T23:00:00Z', '2040-06-30T23:00:00.000Z', '2041-01-01T00:00:00.000Z'],
    ['2040-12-31T23:59:59Z', '2040-06-30T23:00:00.000Z', '2041-01-01T00:00:00.000Z'],
  ])('renews the site every half year, after the last day that entries name: %s', (now, asOf, nextChange) => {
    const around = momentsAround(entries, new Date(now));
    expect([around.asOf.toISOString(), around.nextChange.toISOString()]).toEqual([asOf, nextChange]);
  });

  it('takes no part of a text or of a revision for a moment', () => {
    const before = momentsOf(entries).length;
    const entry = aCommitment({ revision: '2031-01-01T00:00:00.000Z', summary: 'From 2031-02-02 on.' });
    expect(momentsOf({ ...entries, commitment: [entry] })).toHaveLength(before);
  });
});
