import type { Labels } from '../labels';

const time = 'Hours and minutes, 24-hour clock.';

/** A time at which a service is open. */
export const schedule: Labels = {
  mainField: 'day',
  rows: [['day'], ['opens', 'closes'], ['repeats', 'weekOfMonth'], ['validFrom', 'validTo']],
  fields: {
    day: { label: 'Day', help: 'One entry for each day and time. Where times are not known, leave them out and say so under “Not yet confirmed”.' },
    opens: { label: 'Opens at', help: time, placeholder: '09:30' },
    closes: { label: 'Closes at', help: time, placeholder: '12:00' },
    repeats: { label: 'How often' },
    weekOfMonth: { label: 'Which week of the month', help: 'For a monthly time: 1 is the first such day of the month, 5 the last of a long one.' },
    validFrom: { label: 'From', help: 'For a time that holds for part of the year only, such as a school term.' },
    validTo: { label: 'Until', help: 'The last day on which it holds.' },
    uuid: { label: 'Permanent number', help: 'Other systems know the opening time by it. Kept by the system.', readOnly: true },
  },
};
