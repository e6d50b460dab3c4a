import { builtPage } from './built-page.ts';
import type { Route } from '../content/index.ts';
import { alternatesIn } from './language-rules.ts';
import type { Need } from './needs.ts';
import { kept, type PageNeeds } from './page-needs.ts';
import { pageRules } from './page-rules.ts';
import { isListed } from './sharing-rules.ts';

/** What must be known of a page when others change. */
export interface PageFacts {
  /** What is wrong with it, whatever the rest of the site is. */
  readonly faults: readonly string[];
  readonly needs: readonly Need[];
  readonly ids: readonly string[];
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  /** What it says of itself in other languages; see `alternatesIn`. */
  readonly alternates: string;
  /** Language that it was taken to be in, and whether its words were taken to be English. */
  readonly locale: string | undefined;
  readonly inEnglish: boolean;
}

/**
 * Looks at a page.
 * @param path its address
 * @param route what the snapshot says of it
 * @param siteUrl public address of the site
 */
export function pageFacts(path: string, html: string, route: Route | undefined, siteUrl: string, needs: PageNeeds): PageFacts {
  const page = builtPage(path, html, route);
  const ids = page.elements.flatMap(({ attributes: { id } }) => (id ? [kept(id)] : []));
  const asked = needs.of(page, ids);
  return {
    faults: [...pageRules.flatMap((rule) => rule(page, siteUrl)), ...asked.faults].map(kept),
    needs: asked.needs,
    ids,
    isListed: isListed(page) && route?.inEnglish !== true,
    alternates: kept(alternatesIn(page, siteUrl)),
    locale: route?.locale,
    inEnglish: route?.inEnglish === true,
  };
}
