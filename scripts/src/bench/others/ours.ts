import path from 'node:path';
import { timed } from '../system/timed.ts';
import type { Contender } from './contender.ts';

const program = path.join(import.meta.dirname, 'cold-build.ts');

/** Our whole build in a new process: compile, every page, compressed variants, feeds, pictures placed. */
export const ours: Contender = {
  name: 'ours, whole and cold',
  build: ({ snapshotFile, mediaDir, folder }) => timed(process.execPath, [program, snapshotFile, mediaDir, path.join(folder, 'out')], { cwd: folder }),
};
