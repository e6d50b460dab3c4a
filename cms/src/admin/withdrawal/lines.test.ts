import type { WithdrawalReceipt } from '../../withdrawal/receipt';
import { receiptLines, receiptPace, receiptText } from './lines';

const now = new Date('2026-11-23T15:00:00Z');
const receipt: WithdrawalReceipt = {
  id: '6f0f1c3e-0000-4000-8000-000000000001',
  askedAt: '2026-11-23T14:00:00.000Z',
  hiddenAt: '2026-11-23T14:00:01.000Z',
  cleared: [{ store: 'entries', at: '2026-11-23T14:00:02.000Z' }],
  doneAt: null,
  siteAnswers: true,
};

test('what was done has its time, what is to come has none', () => {
  expect(receiptLines(receipt, now)).toEqual([
    { what: 'Asked for', when: '14:00:00' },
    { what: 'No longer on the public site', when: '14:00:01' },
    { what: 'Deleted: entries', when: '14:00:02' },
    { what: 'Nothing is left of it', when: undefined },
  ]);
});

test('the receipt to keep has the number and every time', () => {
  const text = receiptText({ ...receipt, doneAt: '2026-11-23T14:00:05.000Z' }, now);
  expect(text).toContain(receipt.id);
  expect(text).toContain('Nothing is left of it: 14:00:05');
  expect(text).not.toContain('not yet');
});

test('it is looked at each second until nothing is left', () => {
  expect(receiptPace(receipt)).toBe(1000);
  expect(receiptPace({ ...receipt, doneAt: '2026-11-23T14:00:05.000Z' })).toBeGreaterThan(10_000);
});
