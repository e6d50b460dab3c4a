import { jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { weighContent } from '../../../src/budgets/demonstration.ts';
import { budgetsDocument, budgetsFile } from '../../../src/budgets/document.ts';
import { overBudget, type Heaviest } from '../../../src/budgets/over-budget.ts';
import { firstSnapshot, sharedSystem } from '../system.ts';

jest.setTimeout(120_000);

const { dataDir } = sharedSystem();
const first = path.join(dataDir, firstSnapshot);

let pages: Heaviest[];
beforeAll(async () => {
  const snapshotFile = existsSync(first) ? first : path.join(dataDir, 'current/snapshot.json');
  pages = await weighContent({ snapshotFile, mediaDir: path.join(dataDir, 'media') });
});

test('every kind of page loads within its budget', () => {
  expect(overBudget(pages)).toEqual([]);
});

test('docs/budgets.md says what the pages weigh: where this fails, run `npm run budgets`', async () => {
  expect(await readFile(budgetsFile, 'utf8')).toBe(budgetsDocument(pages));
});
