import { type HTMLElement, parse } from 'node-html-parser';
import type { Route } from '../content/index.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Address, with a slash at both ends; `/404.html` for the page of what is not there. */
  readonly path: string;
  readonly html: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly HTMLElement[];
  /** What the snapshot says of the page; `undefined` where it implies no such page. */
  readonly route: Route | undefined;
}

/** Parses a page. The text of scripts and styles is kept, since the policy is checked against it. */
export function builtPage(path: string, html: string, route: Route | undefined): BuiltPage {
  const root = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  return { path, html, route, elements: elementsIn(root) };
}

/** The elements of a page with one of these names, in capitals. */
export function named({ elements }: BuiltPage, ...tagNames: readonly string[]): HTMLElement[] {
  return elements.filter(({ tagName }) => tagNames.includes(tagName));
}

function elementsIn(element: HTMLElement, found: HTMLElement[] = []): HTMLElement[] {
  for (const child of element.children) {
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}
