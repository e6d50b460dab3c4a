import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../lib/environment.ts';
import { fillIn } from '../start/demonstration.ts';
import { keepSecrets } from '../start/secrets.ts';
import { temporaryFolder } from './clean-up.ts';
import { firstAdmin } from './running-system.ts';

/** Written from left to right and from right to left. */
const few = ['en', 'ar', 'uk'];
const demonstration = path.join(projectRoot, 'scripts/content');

const entry = z.record(z.string(), z.unknown());
const settings = z.looseObject({ shared: z.looseObject({ languagesOffered: z.array(z.string()) }) });

/**
 * Brings the demonstration content into a new `DATA_DIR`, in a few of its languages: every entry and every kind of field is
 * there, as after the first start of a system, and a quarter of the pages.
 * @param surroundings the variables that the system will be started with
 */
export async function fillInFewLanguages(dataDir: string, surroundings: NodeJS.ProcessEnv): Promise<void> {
  const content = await temporaryFolder();
  await cp(demonstration, content, { recursive: true });
  for (const file of await readdir(content, { recursive: true })) {
    if (/^[^/]+\/[^/]+\.json$/.test(file) && !file.startsWith('pictures/')) await keepFew(path.join(content, file));
  }
  const { ADMIN_PASSWORD: _, ...secrets } = await keepSecrets(dataDir);
  const env = { ...process.env, ...secrets, ...surroundings, NODE_ENV: 'production', DATA_DIR: dataDir, ADMIN_EMAIL: firstAdmin.email, ADMIN_PASSWORD: firstAdmin.password };
  await fillIn(dataDir, env, new AbortController().signal, content);
}

async function keepFew(file: string): Promise<void> {
  const whole = entry.parse(JSON.parse(await readFile(file, 'utf8')));
  const kept = Object.fromEntries(Object.entries(whole).filter(([name]) => name === 'shared' || few.includes(name)));
  const asksFor = settings.safeParse(kept);
  if (asksFor.success) asksFor.data.shared.languagesOffered = few;
  await writeFile(file, JSON.stringify(asksFor.data ?? kept));
}
