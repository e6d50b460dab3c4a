import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Fetches the island's script at the first touch or focus; see `touch-directive.ts`. */
    'client:touch'?: boolean;
  }
}

/** Teaches Astro the directive `client:touch`. */
export function touch(): AstroIntegration {
  return {
    name: 'touch',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'touch', entrypoint: fileURLToPath(new URL('./touch-directive.ts', import.meta.url)) });
      },
    },
  };
}
