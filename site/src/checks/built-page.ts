import { type HTMLElement, parse } from 'node-html-parser';
import type { Route } from '../content/index.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Address, with a slash at both ends; `/404.html` for the page of what is not there. */
  readonly path: string;
  readonly root: HTMLElement;
  /** What the snapshot says of the page; `undefined` where it implies no such page. */
  readonly route: Route | undefined;
}

/** Parses a page. The text of scripts and styles is kept, since the policy is checked against it. */
export function builtPage(path: string, html: string, route: Route | undefined): BuiltPage {
  return { path, route, root: parse(html, { comment: false, blockTextElements: { script: true, style: true } }) };
}
