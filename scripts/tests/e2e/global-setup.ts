import path from 'node:path';
import { readSnapshot, writeSnapshot } from '@sanctuary/site';
import { startSystem, type System } from '../../src/testing/running-system.ts';
import { sessionOf } from './admin-api.ts';
import { firstSnapshot, systemVariable } from './system.ts';

declare global {
  var sanctuarySystem: System | undefined;
}

/** One system serves all end-to-end tests: starting it takes longer than most of them. */
export default async function setUp(): Promise<void> {
  if (process.env[systemVariable]) return; // a developer's own running system
  const system = await startSystem();
  globalThis.sanctuarySystem = system;
  const { site, cms, publisher, preview, dataDir, admin } = system;
  // what tests change must not change what other tests measure
  await writeSnapshot(path.join(dataDir, firstSnapshot), await readSnapshot(path.join(dataDir, 'current/snapshot.json')));
  process.env[systemVariable] = JSON.stringify({ site, cms, publisher, preview, dataDir, admin, session: await sessionOf(cms, admin) });
}
