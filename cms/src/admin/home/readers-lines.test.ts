import type { ReadersAnswer } from '../../counts/answers';
import { paceOf, readLine } from './readers-lines';

type Answering = Extract<ReadersAnswer['publisher'], { answers: true }>;

const page = { path: '/', title: 'Home', language: { code: 'en', name: 'English' }, views: 1200 } as const;
const week: Answering = { answers: true, from: '2026-11-16', to: '2026-11-22', total: 1234, pages: [page] };

describe('readLine', () => {
  it('says how much, at least: small numbers are not in it', () => expect(readLine(week)).toMatch(/^16\s?–\s?22 November 2026: pages were opened at least 1,234 times\.$/));
  it('says so where there is nothing to show', () => expect(readLine({ ...week, total: 0, pages: [] })).toContain('no page was opened five times or more in a day'));
  it('names both months', () => expect(readLine({ ...week, from: '2026-03-26', to: '2026-04-01' })).toMatch(/^26 March\s?–\s?1 April 2026:/));
});

describe('paceOf', () => {
  it('looks seldom: the numbers change once a day', () => expect(paceOf({ site: '', publisher: week })).toBe(900_000));
  it('looks again soon where nobody answered', () => expect(paceOf({ site: '', publisher: { answers: false, reason: '' } })).toBe(60_000));
});
