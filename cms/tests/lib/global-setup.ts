import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { startCms, templateVariable } from './cms';

/** Apart from `dist`, which somebody may be building, or running. */
const outDir = '.cache/dist';

/** Compiles the CMS, so that the tests run what would be started, and starts it once on an empty folder. */
export default async function globalSetup(): Promise<void> {
  const root = path.resolve(__dirname, '../..');
  await rm(path.join(root, outDir), { recursive: true, force: true });
  const options = ['-p', 'tsconfig.json', '--outDir', outDir, '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  await promisify(execFile)(process.execPath, [require.resolve('typescript/bin/tsc'), ...options], { cwd: root });
  const cms = await startCms();
  await cms.stop();
  process.env[templateVariable] = cms.dataDir;
}
