import { dueReminder } from './reminder';

test.each([
  [61, [], undefined],
  [60, [], 60],
  [59, [60], undefined],
  [30, [60], 30],
  [8, [60, 30], undefined],
  [7, [60, 30], 7],
  [1, [60, 30, 7], undefined],
  // the CMS was down for a month, or the record is new: one reminder, not three
  [5, [], 7],
])('%i days before the end, after the reminders %j: %s', (days, reminded, due) => {
  expect(dueReminder(days, reminded)).toBe(due);
});
