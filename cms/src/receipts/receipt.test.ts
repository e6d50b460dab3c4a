import type { EntryReceipt, Problem } from '@sanctuary/shared-types';
import { receiptOf } from './receipt';

const earlier = '2026-03-01T09:00:00.000Z';
const now = '2026-03-02T14:02:03.000Z';
const showing = { since: '2026-03-01T09:00:04.000Z', path: '/guides/see-a-doctor/' };
const problem: Problem = { uid: 'arrival-guide', documentId: 'a', locale: 'en', field: 'steps.1.alt', message: 'The image has no description.' };

const seen = (revision: string | null, live: string | null, fault: Problem | null = null): EntryReceipt => ({
  revision,
  live: live === null ? null : { revision: live, ...showing },
  problem: fault,
});

describe('receiptOf', () => {
  it('is live when the public sees what is published', () => {
    expect(receiptOf(now, seen(now, now), true)).toEqual({ state: 'live', live: showing });
  });

  it('stays live where the publisher also has an old fault on its list', () => {
    expect(receiptOf(now, seen(now, now, problem), true)).toEqual({ state: 'live', live: showing });
  });

  it('is going live when the publisher never heard of the entry', () => {
    expect(receiptOf(now, undefined, true)).toEqual({ state: 'going_live', live: null });
  });

  it('is going live when the publisher knows the entry and the public sees nothing of it yet', () => {
    expect(receiptOf(now, seen(now, null), true)).toEqual({ state: 'going_live', live: null });
  });

  it('is going live, with what the public sees meanwhile, after an edit', () => {
    expect(receiptOf(now, seen(earlier, earlier), true)).toEqual({ state: 'going_live', live: showing });
  });

  it('is not live when this revision was refused, and says why', () => {
    expect(receiptOf(now, seen(now, null, problem), true)).toEqual({
      state: 'not_live',
      live: null,
      field: 'steps.1.alt',
      message: 'The image has no description.',
    });
  });

  it('is not live when this revision was refused and the public sees an earlier one', () => {
    expect(receiptOf(now, seen(now, earlier, problem), true)).toMatchObject({ state: 'not_live', live: showing });
  });

  it('is going live when only an earlier revision was refused', () => {
    expect(receiptOf(now, seen(earlier, null, problem), true)).toEqual({ state: 'going_live', live: null });
  });

  it('is a draft when neither side has it published', () => {
    expect(receiptOf(null, undefined, true)).toEqual({ state: 'draft' });
  });

  it('is being taken off when it is unpublished and the public still sees it', () => {
    expect(receiptOf(null, seen(now, now), true)).toEqual({ state: 'being_taken_off', live: showing });
  });

  it('is taken off when it is unpublished and the public sees nothing of it', () => {
    expect(receiptOf(null, seen(null, null), true)).toEqual({ state: 'taken_off' });
  });

  it('keeps the path out where an entry has no page of its own', () => {
    const live = { revision: now, since: showing.since, path: null };
    expect(receiptOf(now, { revision: now, live, problem: null }, true)).toEqual({ state: 'live', live: { since: showing.since, path: null } });
  });

  it('claims nothing about a published entry while the publisher is silent', () => {
    expect(receiptOf(now, undefined, false)).toEqual({ state: 'unknown' });
  });

  it('still knows a draft while the publisher is silent', () => {
    expect(receiptOf(null, undefined, false)).toEqual({ state: 'draft' });
  });
});
