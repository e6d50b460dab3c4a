import { orderFault } from '../dates';
import { fault, textOf, type Fault, type Values } from '../fault';
import type { TypeRules } from './rules';

function timeFaults(entry: Values): Fault[] {
  const faults: Fault[] = [];
  const lastDay = textOf(entry['endDate']);
  if (lastDay && !textOf(entry['startDate'])) faults.push(fault(['startDate'], 'An event with a last day needs a first day too.'));
  if (textOf(entry['startTime']) && !textOf(entry['startDate'])) faults.push(fault(['startDate'], 'A time needs a day. Say on which day, or take the time away.'));
  if (textOf(entry['endTime']) && !textOf(entry['startTime'])) faults.push(fault(['startTime'], 'An event with an end needs a start too.'));
  if (!lastDay || lastDay === entry['startDate']) {
    faults.push(...orderFault(entry, 'startTime', 'endTime', 'The event ends before it starts. Put the times right, or give the day on which it ends.'));
  }
  return faults;
}

export const event: TypeRules = {
  always: (entry) => [...orderFault(entry, 'startDate', 'endDate', 'The last day must not be before the first.'), ...timeFaults(entry)],
  onPublishing: (entry) =>
    textOf(entry['startDate']) || textOf(entry['dateNote'])
      ? []
      : [fault(['startDate'], 'Say when the event is, or, where the day is not known, say so in the note about the date.')],
};
