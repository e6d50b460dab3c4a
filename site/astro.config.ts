import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { touch } from './src/directives/touch.ts';
import { smallEnhancements } from './src/enhance/small.ts';

/**
 * How pages are built. What differs from one release to the next (the site's address, the folder, the content)
 * comes from `src/render/worker.ts`.
 */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A stylesheet of its own is cached for good under its content's name, and needs no hash in the policy.
    inlineStylesheets: 'never',
  },
  // Lossless: the default drops the space between inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Pictures of the media library are made outside Astro: see src/render/picture-files.ts.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [react(), touch(), smallEnhancements()],
  vite: {
    // Everything that a page loads has an address of its own, so that the policy needs no `data:`.
    build: { assetsInlineLimit: 0 },
  },
});
