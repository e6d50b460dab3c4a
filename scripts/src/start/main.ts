// `npm start`: the whole system on one machine.
import './exit-with-parent.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say, Stop } from '../../toolchain/say.mjs';
import { EnvironmentError, projectRoot, readStartEnvironment } from '../lib/environment.ts';
import { runSystem } from './system.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { ending.abort(); });

try {
  const settings = path.join(projectRoot, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  await runSystem(readStartEnvironment(process.env), ending.signal);
} catch (error) {
  if (!ending.signal.aborted) {
    if (!(error instanceof Stop || error instanceof EnvironmentError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
// a request that still hangs must not keep a system alive that has ended
process.exit();
