import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { projectRoot } from '../lib/environment.ts';

/** Where the browser of the package registry was unpacked to. */
export interface UnpackedBrowser {
  readonly file: string;
  /** Folder of libraries for a system that lacks them. */
  readonly libraries: string;
}

const packageFile = fileURLToPath(import.meta.resolve('@sparticuz/chromium').replace(/build\/.*$/, 'package.json'));

/**
 * Unpacks the browser that comes as a package, once, under `.toolchain/`: beside, then renamed, because
 * several tests may ask for it at the same time.
 * @throws {Error} when it cannot be unpacked
 */
export async function registryBrowser(): Promise<UnpackedBrowser> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(packageFile, 'utf8')));
  const folder = path.join(projectRoot, '.toolchain', `chromium-${version}`);
  const file = path.join(folder, 'chromium');
  if (!existsSync(file)) await unpackTo(folder);
  return { file, libraries: path.join(folder, 'al2023/lib') };
}

/** The environment, with libraries that the system may lack. */
export function environmentWith(libraries: string): Record<string, string> {
  const defined = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(defined), LD_LIBRARY_PATH: libraries };
}

async function unpackTo(folder: string): Promise<void> {
  const attempt = `${folder}.${process.pid}`;
  await mkdir(attempt, { recursive: true });
  try {
    const script = fileURLToPath(new URL('unpack.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: attempt } });
    await rename(attempt, folder).catch((error: unknown) => { if (!existsSync(folder)) throw error; });
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}
