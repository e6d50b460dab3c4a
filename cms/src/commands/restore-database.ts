import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseDump } from '@sanctuary/shared-types';
import { discardBeside, makeBeside } from './database/beside';
import { fillBeside } from './database/fill';
import { swapIn } from './database/swap';
import { finish } from './lib/finish';

/** Steps of a restore, in order; the CMS must not be running. Each begins where the one before has ended. */
const steps: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  /** Makes an empty database beside, and writes its tables to `tables.json`. */
  make: async (folder) => writeFile(path.join(folder, 'tables.json'), JSON.stringify(await makeBeside())),
  /** Fills it with what `dump-database` wrote. */
  fill: async (folder) => fillBeside(folder, databaseDump.parse(JSON.parse(await readFile(path.join(folder, 'dump.json'), 'utf8'))).tables),
  /** Puts it in the place of the real one. */
  swap: swapIn,
  discard: discardBeside,
};

/** `restore-database.js make|fill|swap|discard <folder>` */
async function main(name: string | undefined, folder: string): Promise<void> {
  const step = name === undefined ? undefined : steps[name];
  if (!step) throw new Error(`Say which step: ${Object.keys(steps).join(', ')}.`);
  await step(folder);
}

finish(main(process.argv[2], path.resolve(process.argv[3] ?? '.')));
