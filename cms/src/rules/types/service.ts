import { orderFault } from '../dates';
import { componentsIn, fault, textOf, type Fault, type Values } from '../fault';
import type { TypeRules } from './rules';

function scheduleFaults(schedule: Values, place: number): Fault[] {
  const at = (name: string, message: string): Fault => fault(['schedules', place, name], message);
  const opens = textOf(schedule['opens']);
  const closes = textOf(schedule['closes']);
  const monthly = schedule['repeats'] === 'monthly';
  const faults: Fault[] = [];
  if (opens && closes && closes <= opens) {
    faults.push(at('closes', 'Closing time must be later than opening time. For opening past midnight, write two times: one to 23:59, one from 00:00.'));
  }
  if (monthly && !schedule['weekOfMonth']) faults.push(at('weekOfMonth', 'Say which week of the month: 1 for the first, up to 5.'));
  for (const { message } of orderFault(schedule, 'validFrom', 'validTo', 'The last day must not be before the first.')) faults.push(at('validTo', message));
  return faults;
}

function ageFaults({ ageMin, ageMax }: Values): Fault[] {
  if (typeof ageMin !== 'number' || typeof ageMax !== 'number' || ageMin <= ageMax) return [];
  return [fault(['ageMax'], 'The highest age must not be lower than the lowest.')];
}

function closureFaults({ availability, closedUntil }: Values): Fault[] {
  if (!textOf(closedUntil) || availability === 'temporarily_closed') return [];
  return [fault(['closedUntil'], 'This day only goes with “temporarily closed”. Choose that above, or empty this field.')];
}

export const service: TypeRules = {
  always: (entry) => [...componentsIn(entry['schedules']).flatMap(scheduleFaults), ...ageFaults(entry), ...closureFaults(entry)],
};
