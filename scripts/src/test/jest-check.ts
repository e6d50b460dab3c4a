import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../lib/environment.ts';
import type { Check } from './check.ts';
import { runNode } from './command.ts';
import { withEmptySettings } from '../start/surroundings.ts';
import { countsOf, jestReport, type JestReport } from './jest-report.ts';

const nodeFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/**
 * The tests of one package, as a check.
 * @param options `projects` of its Jest configuration, else all; `only` files below these folders, or `without` them; how many
 * `workers` run files at once
 */
export function jestCheck(
  name: string,
  packageName: string,
  options: { projects?: readonly string[]; only?: readonly string[]; without?: readonly string[]; alone?: boolean; workers?: number } = {},
): Check {
  const cwd = path.join(projectRoot, packageName);
  return {
    name,
    alone: options.alone ?? false,
    async run(signal) {
      const folder = await mkdtemp(path.join(tmpdir(), 'sanctuary-jest-'));
      const file = path.join(folder, 'report.json');
      try {
        const { ok, output } = await runNode({
          args: [
            ...nodeFlags, 'node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${file}`,
            `--maxWorkers=${options.workers ?? 1}`,
            ...(options.only ?? []),
            ...(options.without ?? []).flatMap((folder) => ['--testPathIgnorePatterns', folder]),
            ...(options.projects ? ['--selectProjects', ...options.projects] : []),
          ],
          cwd,
          // tests start our programs over and over: what was compiled once is kept as long as the check runs
          env: { ...withEmptySettings(process.env), NODE_COMPILE_CACHE: path.join(folder, 'compiled') },
        }, signal);
        const counts = countsOf(await readReport(file), ok);
        const ranNone = counts.passed === 0 && counts.failed === 1 && ok;
        return { counts, output: ranNone ? `${output}\nNo test was run.` : output };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** @returns `undefined` where Jest ended before it could write one */
async function readReport(file: string): Promise<JestReport | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : jestReport.parse(JSON.parse(text));
}
