// `npm run budgets`: weighs every kind of page of the demonstration content and writes docs/budgets.md. It starts a
// system of its own for that, since what officers changed in another would not be the same for everybody.
// `npm run budgets -- <folder>` takes the content from that DATA_DIR.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from '../lib/data-folder.ts';
import { messageOf } from '../lib/errors.ts';
import { removeData, startSystem } from '../testing/running-system.ts';
import { weighContent } from './demonstration.ts';
import { budgetsDocument, budgetsFile } from './document.ts';
import { overBudget, type Heaviest } from './over-budget.ts';

try {
  const [given] = process.argv.slice(2);
  const pages = await (given === undefined ? weighNew() : weigh(path.resolve(given)));
  await writeFile(budgetsFile, budgetsDocument(pages));
  const over = overBudget(pages);
  process.stdout.write(over.length > 0 ? `${over.join('\n')}\n` : 'Every page is within its budget.\n');
  if (over.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

async function weighNew(): Promise<Heaviest[]> {
  process.stdout.write('Starting a system with the demonstration content: about a minute.\n');
  const system = await startSystem();
  try {
    return await weigh(system.dataDir);
  } finally {
    await system.stop();
    await removeData(system);
  }
}

function weigh(dataDir: string): Promise<Heaviest[]> {
  const { current, media } = dataFolder(dataDir);
  return weighContent({ snapshotFile: path.join(current, 'snapshot.json'), mediaDir: media });
}
