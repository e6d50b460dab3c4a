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
import type { BenchEntry } from '../content/entry.ts';
import { generateContent } from '../content/generate.ts';
import { drawPictures, pictureNames } from '../content/pictures.ts';
import { benchSeed } from '../content/seed.ts';
import { writeContentFolder } from '../content/write-folder.ts';

/** Where filled data folders are kept for the next run. */
const kept = path.join(tmpdir(), 'sanctuary-bench');
/** The content model: who changes it gets the content brought in anew. Rules may change: what they let pass stays published. */
const model = ['cms/src/api', 'cms/src/components'];
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
  const { entries } = generateContent(pages, benchSeed, pictureNames);
  const filled = path.join(kept, `${pages}-${await digestOf(entries, databaseUrl)}`);
  if (!existsSync(filled)) {
    say(`Bringing ${pages} pages (${entries.length} entries) into the CMS, once; this takes minutes.`);
    const began = performance.now();
    const unfinished = `${filled}.${process.pid}`;
    await fill(unfinished, entries, databaseUrl);
    await rename(unfinished, filled);
    say(`Done in ${Math.round((performance.now() - began) / 1000)} s.`);
  }
  await mkdir(folder, { recursive: true });
  for (const part of parts) {
    const from = path.join(filled, part);
    if (existsSync(from)) await cp(from, path.join(folder, part), { recursive: true });
  }
}

async function digestOf(entries: readonly BenchEntry[], databaseUrl = ''): Promise<string> {
  const hash = createHash('sha256').update(databaseUrl);
  for (const { words, ...entry } of entries) hash.update(JSON.stringify([entry, [...words]]));
  for (const source of model) {
    const files = (await readdir(path.join(projectRoot, source), { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}

async function fill(dataDir: string, entries: readonly BenchEntry[], databaseUrl = ''): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
  const content = path.join(dataDir, 'content');
  await writeContentFolder(content, entries, await drawPictures(benchSeed));
  const signal = new AbortController().signal;
  await buildAll(signal);
  const { ADMIN_PASSWORD: _, ...secrets } = await keepSecrets(dataDir);
  const env: NodeJS.ProcessEnv = {
    ...process.env, ...secrets, NODE_ENV: 'production', DATA_DIR: dataDir, DATABASE_URL: databaseUrl,
    ADMIN_EMAIL: firstAdmin.email, ADMIN_PASSWORD: firstAdmin.password,
  };
  await runTool(process.execPath, ['dist/src/commands/seed.js', content], { cwd: path.join(projectRoot, 'cms'), env, signal });
  await writeFile(path.join(dataDir, 'seeded'), 'Content for benchmarks.\n');
  await rm(content, { recursive: true });
}
