import type { StatusAnswer } from '../../receipts/answers';
import { failureLine, liveLine, paceOf, waitingLine } from './lines';

type Answering = Extract<StatusAnswer['publisher'], { answers: true }>;

const now = new Date('2026-03-02T15:00:00Z');
const well: Answering = {
  answers: true,
  state: 'idle',
  live: { releasedAt: '2026-03-02T14:02:07Z', pages: 1214 },
  pending: false,
  locked: false,
  failingSince: null,
  failure: null,
  held: [],
};

describe('liveLine', () => {
  it('says since when, and how many pages', () => expect(liveLine(well, now)).toBe('Live since 14:02:07, 1,214 pages'));
  it('counts one page', () => expect(liveLine({ ...well, live: { releasedAt: '2026-03-01T14:02:07Z', pages: 1 } }, now)).toContain('1 March 2026, 14:02:07, one page'));
  it('says that nothing is there yet', () => expect(liveLine({ ...well, live: null }, now)).toBe('Nothing is on the public site yet.'));
});

describe('waitingLine', () => {
  it.each([
    [{}, 'Nothing waits.'],
    [{ state: 'dirty' }, 'A change is about to be built.'],
    [{ pending: true }, 'A change is about to be built.'],
    [{ state: 'building' }, 'A change is being built.'],
    [{ state: 'checking' }, 'A change is being checked.'],
    [{ state: 'releasing' }, 'A change is going live.'],
    [{ state: 'failed', pending: true, failingSince: '2026-03-02T14:02:07Z' }, 'A change waits for the next try.'],
    [{ locked: true, state: 'locked', pending: true }, 'Changes wait until the site is unlocked.'],
    [{ locked: true, state: 'locked' }, 'Nothing waits.'],
  ] as const)('says of %j: %s', (rest, words) => expect(waitingLine({ ...well, ...rest })).toBe(words));
});

describe('failureLine', () => {
  const failure = { at: '2026-03-02T14:02:07Z', faults: [] };
  it('is silent while all is well', () => expect(failureLine(well, now)).toBeUndefined());
  it('says when publishing failed', () => {
    expect(failureLine({ ...well, failure, failingSince: failure.at }, now)).toMatch(/^Publishing failed at 14:02:07\. It is tried again/);
  });
  it('says since when it has', () => {
    expect(failureLine({ ...well, failure, failingSince: '2026-03-02T13:50:00Z' }, now)).toMatch(/^Publishing has failed since 13:50:00, last at 14:02:07\./);
  });
});

describe('paceOf', () => {
  const answer = (publisher: StatusAnswer['publisher']): StatusAnswer => ({ site: 'https://a.example', publisher, mailKeptIn: null });
  it('looks often while something is on its way', () => expect(paceOf(answer({ ...well, state: 'building' }))).toBe(2000));
  it('looks seldom otherwise', () => expect(paceOf(answer(well))).toBe(15_000));
  it('looks again soon where nobody answered', () => expect(paceOf(answer({ answers: false, reason: '' }))).toBe(5000));
});
