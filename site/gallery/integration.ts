import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const page = (name: string): string => fileURLToPath(new URL(`routes/${name}.astro`, import.meta.url));

/** Shows every component in every state at `/_components/`. Releases are made without it. */
export function gallery(): AstroIntegration {
  return {
    name: 'sanctuary:gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_components/[...rtl]', entrypoint: page('index') });
        injectRoute({ pattern: '/_components/[direction]/[component]/[state]', entrypoint: page('state') });
      },
    },
  };
}
