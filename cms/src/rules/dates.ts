import { fault, textOf, type Fault, type Values } from './fault';

/**
 * A fault on `last` where it lies before `first`. Days, months, years and times of day compare as text; where one is
 * less exact than the other (`2022` and `2022-12-06`), only what both say is compared.
 */
export function orderFault(values: Values, first: string, last: string, message: string): Fault[] {
  const from = textOf(values[first]);
  const to = textOf(values[last]);
  if (from === undefined || to === undefined) return [];
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length) ? [fault([last], message)] : [];
}

/** A fault on `last` where the moment lies at or before `first`. */
export function momentsFault(values: Values, first: string, last: string, message: string): Fault[] {
  const moment = (name: string): number => {
    const value = values[name];
    return value instanceof Date ? value.getTime() : Date.parse(textOf(value) ?? '');
  };
  return moment(last) <= moment(first) ? [fault([last], message)] : [];
}
