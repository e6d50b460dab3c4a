import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../lib/environment.ts';
import { buildAll } from '../../start/built.ts';
import { runTool } from '../../start/run-tool.ts';
import { keepSecrets } from '../../start/secrets.ts';
import { firstAdmin } from '../../testing/running-system.ts';
import { generateContent } from '../content/generate.ts';
import { drawPictures, pictureNames } from '../content/pictures.ts';
import { benchSeed } from '../content/seed.ts';
import { writeContentFolder } from '../content/write-folder.ts';

/** Where filled data folders are kept for the next run. */
const kept = path.join(tmpdir(), 'sanctuary-bench');
/** What content depends on: who changes any of it gets it made anew. */
const sources = ['scripts/src/bench/content', 'cms/src/api', 'cms/src/components', 'cms/src/commands', 'cms/src/rules', 'cms/src/documents', 'shared-types/src'];
/** What a system begins with; the rest it makes. */
const parts = ['cms.sqlite', 'public', 'secrets.json', 'seeded', 'mail'];

/**
 * A fresh `DATA_DIR` of a CMS with content of so many pages. Bringing the content in goes through every rule of the
 * CMS and takes minutes, so it is done once.
 * @param pages see {@link generateContent}
 * @param databaseUrl a PostgreSQL database, empty or filled by an earlier run of this; else SQLite
 * @param folder where the `DATA_DIR` is to be
 */
export async function seededData(pages: number, databaseUrl: string | undefined, folder: string, say: (line: string) => void): Promise<void> {
  const filled = path.join(kept, await keyOf(pages, databaseUrl));
  if (!existsSync(filled)) {
    const unfinished = `${filled}.${process.pid}`;
    await fill(unfinished, pages, databaseUrl, say);
    await rename(unfinished, filled);
  }
  await mkdir(folder, { recursive: true });
  for (const part of parts) {
    const from = path.join(filled, part);
    if (existsSync(from)) await cp(from, path.join(folder, part), { recursive: true });
  }
}

async function keyOf(pages: number, databaseUrl: string | undefined): Promise<string> {
  const hash = createHash('sha256').update(`${pages} ${databaseUrl ?? ''}`);
  for (const source of sources) {
    const folder = path.join(projectRoot, source);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile() && !file.name.includes('.test.'));
    for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) hash.update(await readFile(file));
  }
  return `${pages}-${hash.digest('hex').slice(0, 12)}`;
}

async function fill(dataDir: string, pages: number, databaseUrl: string | undefined, say: (line: string) => void): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const content = path.join(dataDir, 'content');
  const { entries } = generateContent(pages, benchSeed, pictureNames);
  await writeContentFolder(content, entries, await drawPictures(benchSeed));
  say(`Bringing ${pages} pages (${entries.length} entries) into the CMS, once; this takes minutes.`);

  const signal = new AbortController().signal;
  await buildAll(signal);
  const { ADMIN_PASSWORD: _, ...secrets } = await keepSecrets(dataDir);
  const env: NodeJS.ProcessEnv = {
    ...process.env, ...secrets, NODE_ENV: 'production', DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '',
    ADMIN_EMAIL: firstAdmin.email, ADMIN_PASSWORD: firstAdmin.password,
  };
  const began = performance.now();
  await runTool(process.execPath, ['dist/src/commands/seed.js', content], { cwd: path.join(projectRoot, 'cms'), env, signal });
  say(`Done in ${Math.round((performance.now() - began) / 1000)} s.`);
  await writeFile(path.join(dataDir, 'seeded'), 'Content for benchmarks.\n');
  await rm(content, { recursive: true });
}
