import { pictureIsMissing } from './sharing-rules.ts';

/** Something that a file asks of the rest of the site. */
export type Need =
  /** A link, or a file that is loaded with a page: `fragment` is empty where it leads to no place within a page. */
  | { readonly kind: 'place'; readonly address: string; readonly path: string; readonly fragment: string }
  /** The picture that is shown beside a link to the page. */
  | { readonly kind: 'picture'; readonly address: string; readonly path: string }
  /** A script or style in the page that the policy must name. */
  | { readonly kind: 'source'; readonly source: string }
  /** A page or file that a file for machines names. */
  | { readonly kind: 'named'; readonly path: string };

/** What a site has to give. */
export interface Offer {
  /** Ids on a page; `undefined` where there is no such page. */
  readonly idsOn: (path: string) => readonly string[] | undefined;
  /** Whether a file is served: by the name of its file, with a slash at the front. */
  readonly hasFile: (file: string) => boolean;
  /** The policy that pages are served with. */
  readonly policy: string;
}

/**
 * Whether a need is met.
 * @returns what is wrong and how to mend it; `undefined` where nothing is
 */
export function faultOf(need: Need, { idsOn, hasFile, policy }: Offer): string | undefined {
  switch (need.kind) {
    case 'place': {
      const { address, path, fragment } = need;
      const ids = idsOn(path);
      if (!ids) return hasFile(path) ? undefined : `The link ${address} leads nowhere. Correct it, or take it out.`;
      if (fragment === '' || fragment === 'top' || ids.includes(fragment)) return undefined;
      return `The link ${address} leads to a place that is not on that page. Give a heading there the id “${fragment}”, or link to the page.`;
    }
    case 'picture':
      return hasFile(need.path) ? undefined : pictureIsMissing(need.address);
    case 'source':
      if (policy.includes(need.source)) return undefined;
      return `It holds a script or style that the policy does not name (${need.source}). Build the release again: headers.json comes from its pages.`;
    case 'named':
      if (idsOn(need.path) || (hasFile(need.path) && !need.path.endsWith('/index.html'))) return undefined;
      return `It leads to ${need.path}, which is not there. Name only what is published.`;
  }
}
