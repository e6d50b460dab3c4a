import path from 'node:path';
import { projectRoot } from '../lib/environment.ts';
import type { Check } from './check.ts';
import { runNode } from './command.ts';
import { withoutSettings } from '../start/surroundings.ts';

/**
 * A command that ends with 0 when all is well, as a check.
 * @param folder where it runs, from the project's folder
 * @param args script and arguments for Node
 */
export function commandCheck(name: string, folder: string, ...args: string[]): Check {
  return {
    name,
    async run(signal) {
      const { ok, output } = await runNode({ args, cwd: path.join(projectRoot, folder), env: withoutSettings(process.env) }, signal);
      return { counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }, output };
    },
  };
}
