import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { check, forgetContent, render } from '../src/index.ts';
import { aService, aSettings, aSnapshot, madeFrom } from './fixtures/index.ts';
import { outOfDateGuide } from './words/out-of-date.ts';

const service = aService({ whatToExpect: 'Hello.\n\n## Inside\n\nTea.' });
const snapshot = aSnapshot({
  entries: {
    'arrival-guide': [...outOfDateGuide(['ar'])],
    service: [service, aService({ locale: 'ar', whatToExpect: 'أهلًا.\n\n## في الداخل\n\nشاي.', ...madeFrom('other words') })],
    settings: [aSettings({ languagesOffered: ['en', 'ar'] })],
  },
});

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'out-of-date-'));
  await render({ snapshot, mediaDir: join(out, 'media'), outDir: out });
}, 120_000);
afterAll(async () => {
  await forgetContent();
  await rm(out, { recursive: true, force: true });
});

const pageAt = async (path: string): Promise<HTMLElement> => parse(await readFile(join(out, 'public', path, 'index.html'), 'utf8'));

it('holds nothing back: every place that is named is there', async () => {
  expect(await check({ dir: out, snapshot })).toEqual([]);
});

it.each(['/ar/guides/see-a-doctor/handout/', '/ar/services/weekly-drop-in/handout/'])('gives %s each place once', async (path) => {
  const ids = (await pageAt(path)).querySelectorAll('[id]').map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

it('says on a handout, too, which step has changed, in the reader’s half alone, and where the English page is', async () => {
  const page = await pageAt('/ar/guides/see-a-doctor/handout/');
  expect(page.querySelectorAll('td[id="step-1"] .notice--warning')).toHaveLength(1);
  expect(page.querySelectorAll('td[lang="en"] .notice--warning')).toHaveLength(0);
  expect(page.querySelectorAll('main a[hreflang="en"]').map((link) => link.getAttribute('href'))).toContain('/guides/see-a-doctor/');
});
