/** Days before a consent runs out at which its keepers are reminded. */
export const reminderDays: readonly number[] = [60, 30, 7];

/**
 * The reminder that is due.
 * @param days until the consent runs out
 * @param reminded the reminders that went out already
 * @returns one of {@link reminderDays}; of several that were missed, the last
 */
export function dueReminder(days: number, reminded: readonly number[]): number | undefined {
  const due = reminderDays.filter((reminder) => days <= reminder).at(-1);
  return due === undefined || reminded.includes(due) ? undefined : due;
}
