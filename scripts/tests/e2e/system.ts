import type { System } from '../../src/testing/running-system.ts';

/** Where the shared system of the end-to-end tests is; set by the global set-up. */
export const systemVariable = 'SANCTUARY_E2E_SYSTEM';

/** In the data folder: the demonstration content as the system began with it. */
export const firstSnapshot = 'first-snapshot.json';

/** The system that the global set-up started. */
export function sharedSystem(): Omit<System, 'stop'> {
  const told = process.env[systemVariable];
  if (!told) throw new Error(`${systemVariable} is not set: run these tests with "jest --selectProjects e2e"`);
  return JSON.parse(told) as Omit<System, 'stop'>;
}
