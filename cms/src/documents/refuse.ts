import { errors } from '@strapi/utils';
import { inWords, type Fault } from '../rules/fault';

/**
 * Refuses what an officer wants to do where there are faults; the admin shows the words, and each beside its field.
 * @throws {errors.ValidationError} where there is any fault
 */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new errors.ValidationError(faults.map(inWords).join(' '), {
    errors: faults.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' })),
  });
}

/** Refuses for a reason that is no one field's. */
export function refuseWhole(message: string): never {
  throw new errors.ApplicationError(message);
}
