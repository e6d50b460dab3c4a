import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// For tests: the components page as files. Writes the path of their folder, which whoever runs this removes.
const site = fileURLToPath(new URL('../', import.meta.url));
// Inside the site, so that compiled pages find its packages.
await mkdir(join(site, '.cache'), { recursive: true });
const folder = await mkdtemp(join(site, '.cache/components-'));
// Astro puts the pages' code into the folder that it runs in.
process.chdir(folder);

// React chooses its renderer at import.
Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', SNAPSHOT: '' });
const { build } = await import('astro');
try {
  await build({
    root: site,
    configFile: 'gallery/astro.config.ts',
    outDir: join(folder, 'public'),
    cacheDir: join(folder, 'astro'),
    logLevel: 'error',
    vite: { cacheDir: join(folder, 'vite') },
  });
} catch (error) {
  await rm(folder, { recursive: true, force: true });
  throw error;
}
process.stdout.write(folder);
