import type { System } from '../../src/testing/running-system.ts';

/** Where the shared system of the end-to-end tests is; set by the global set-up. */
export const systemVariable = 'SANCTUARY_E2E_SYSTEM';

/** In the data folder: the demonstration content as the system began with it. */
export const firstSnapshot = 'first-snapshot.json';

/** The shared system, as the tests know it. */
export interface SharedSystem extends Omit<System, 'stop'> {
  /** The administrator's session: the CMS lets nobody sign in more than five times in five minutes. */
  readonly session: string;
}

/** The system that the global set-up started. */
export function sharedSystem(): SharedSystem {
  const told = process.env[systemVariable];
  if (!told) throw new Error(`${systemVariable} is not set: run these tests with "jest --selectProjects e2e"`);
  return JSON.parse(told) as SharedSystem;
}
