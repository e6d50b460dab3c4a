import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { startCms, templateVariable } from './cms';

/** Compiles the CMS, so that the tests run what would be started, and starts it once on an empty folder. */
export default async function globalSetup(): Promise<void> {
  const root = path.resolve(__dirname, '../..');
  await promisify(execFile)(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json'], { cwd: root });
  const cms = await startCms();
  await cms.stop();
  process.env[templateVariable] = cms.dataDir;
}
