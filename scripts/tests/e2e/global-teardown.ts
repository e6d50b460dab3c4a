import { removeData } from '../../src/testing/running-system.ts';

export default async function tearDown(): Promise<void> {
  const system = globalThis.sanctuarySystem;
  if (!system) return;
  await system.stop();
  await removeData(system);
}
