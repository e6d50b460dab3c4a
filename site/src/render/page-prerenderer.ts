import type { AstroIntegration } from 'astro';
import { numberIslands } from './islands.ts';

/** A page that could not be made, and why. */
export interface PageFailure {
  /** Address of the page, e.g. `/guides/see-a-doctor/`. */
  readonly path: string;
  readonly error: unknown;
}

/**
 * Astro stops at the first page that throws. One bad entry must not hide the next, so this goes on to the end
 * and keeps the failures: the publisher then holds back all of the entries at once.
 * @param failures receives one item for each page that threw
 */
export function pagePrerenderer(failures: PageFailure[]): AstroIntegration {
  return {
    name: 'sanctuary:prerenderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          async render(request, options) {
            try {
              const result = await standard.render(request, options);
              return numberIslands(result instanceof Response ? result : result.response);
            } catch (error) {
              failures.push({ path: decodeURI(new URL(request.url).pathname), error });
              return new Response(null);
            }
          },
        }));
      },
    },
  };
}
