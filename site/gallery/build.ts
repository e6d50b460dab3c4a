import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

// For tests: the components page as files. The process runs in the folder that it writes to, with NODE_ENV=production.
const folder = process.cwd();

await build({
  root: fileURLToPath(new URL('../', import.meta.url)),
  configFile: 'gallery/astro.config.ts',
  outDir: join(folder, 'public'),
  cacheDir: join(folder, 'astro'),
  logLevel: 'error',
  vite: { cacheDir: join(folder, 'vite') },
});
