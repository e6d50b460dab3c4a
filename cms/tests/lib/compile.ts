import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Compiles the CMS, so that the tests run what would be started. */
export default async function compile(): Promise<void> {
  const root = path.resolve(__dirname, '../..');
  await promisify(execFile)(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json'], { cwd: root });
}
