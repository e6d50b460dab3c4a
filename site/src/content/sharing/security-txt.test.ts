import { aSettings, aSnapshot } from '../../../tests/fixtures/index.ts';
import { momentsAround } from '../../snapshot/moments.ts';
import { contextOf } from '../context.ts';
import { securityTxt } from './security-txt.ts';

const fileOf = (fields: Parameters<typeof aSnapshot>[0] = {}) => securityTxt(contextOf(aSnapshot(fields)));
const expiryOf = (asOf: string) => Date.parse(/^Expires: (.*)$/m.exec(fileOf({ asOf }))?.[1] ?? '');

it('says whom to tell, and until when that holds', () => {
  expect(fileOf()).toBe(
    [
      'Contact: mailto:sanctuary@council.example.org',
      'Expires: 2027-04-01T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://sanctuary.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

it('leads to the contact page of a council that gives no address', () => {
  expect(fileOf({ entries: { settings: [aSettings({ contactEmail: null })] } })).toContain('Contact: https://sanctuary.example.org/contact/\n');
});

it('does not change with every snapshot', () => {
  expect(fileOf({ asOf: '2026-05-01T08:00:00.000Z' })).toBe(fileOf({ asOf: '2026-05-31T22:00:00.000Z' }));
});

it('is renewed in time though nothing is ever published: it never holds for more than a year, nor is it past', () => {
  const { entries } = aSnapshot();
  const month = 30 * 86_400_000;
  for (let now = Date.parse('2040-01-01T00:00:00Z'); now < Date.parse('2042-01-01T00:00:00Z'); now += 86_400_000) {
    const left = expiryOf(momentsAround(entries, new Date(now)).asOf.toISOString()) - now;
    expect(left).toBeGreaterThan(4 * month);
    expect(left).toBeLessThan(365 * 86_400_000);
  }
});
