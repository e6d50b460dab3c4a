// `npm run pictures`, while the system runs: the pictures of the README and the docs, taken from the system as it is.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../browser/index.ts';
import { projectRoot, readEnvironment } from '../lib/environment.ts';
import { messageOf } from '../lib/errors.ts';
import { readSecrets } from '../lib/secrets.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { pictures } from './list.ts';
import { smallFile } from './small-file.ts';
import { take } from './take.ts';
import { takeAdmin } from './take-admin.ts';

const folder = path.join(projectRoot, 'docs/images');
/** Of paper, in pixels. */
const margin = 48;

try {
  takeUpSettings();
  await takeAll();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

async function takeAll(): Promise<void> {
  const { siteUrl, cmsUrl, dataDir, adminEmail, adminPassword } = readEnvironment(process.env);
  const password = adminPassword ?? (await readSecrets(dataDir))['ADMIN_PASSWORD'];
  if (!adminEmail || !password) throw new Error('Set ADMIN_EMAIL and ADMIN_PASSWORD to an administrator of the running system.');
  const browser = await launchBrowser();
  try {
    await mkdir(folder, { recursive: true });
    for (const picture of pictures) await keep(picture.name, await take(browser, siteUrl, picture), picture.on === 'paper' ? margin : 0);
    await keep('officers-home-screen', await takeAdmin(browser, cmsUrl, { email: adminEmail, password }));
  } finally {
    await browser.close();
  }
}

async function keep(name: string, picture: Buffer, around = 0): Promise<void> {
  const small = await smallFile(picture, around);
  await writeFile(path.join(folder, `${name}.webp`), small);
  process.stdout.write(`docs/images/${name}.webp: ${Math.round(small.length / 1000)} KB\n`);
}
