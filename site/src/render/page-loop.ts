import type { AstroIntegration } from 'astro';
import { PageRenderer } from './page-renderer.ts';

/**
 * Lends the pages' code, once Astro has compiled it, to somebody who makes sites with it. The build ends when they do.
 * @param siteUrl public address of the site
 */
export function pageLoop(siteUrl: string, use: (renderer: PageRenderer) => Promise<void>): AstroIntegration {
  return {
    name: 'sanctuary:page-loop',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            await use(new PageRenderer(standard, siteUrl));
            return [];
          },
        }));
      },
    },
  };
}
