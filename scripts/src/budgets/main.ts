// `npm run budgets`: weighs every kind of page of the demonstration content, which the running system has, and writes
// docs/budgets.md. `npm run budgets -- <folder>` takes another DATA_DIR.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from '../lib/data-folder.ts';
import { readEnvironment } from '../lib/environment.ts';
import { messageOf } from '../lib/errors.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { weighContent } from './demonstration.ts';
import { budgetsDocument, budgetsFile } from './document.ts';
import { overBudget } from './over-budget.ts';

try {
  takeUpSettings();
  const [given] = process.argv.slice(2);
  const { current, media } = dataFolder(given === undefined ? readEnvironment(process.env).dataDir : path.resolve(given));
  if (!existsSync(current)) throw new Error(`${current} is not there: start the system once with "npm start", with the demonstration content as it comes.`);
  const pages = await weighContent({ snapshotFile: path.join(current, 'snapshot.json'), mediaDir: media });
  await writeFile(budgetsFile, budgetsDocument(pages));
  const over = overBudget(pages);
  process.stdout.write(over.length > 0 ? `${over.join('\n')}\n` : 'Every page is within its budget.\n');
  if (over.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
