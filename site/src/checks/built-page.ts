import { Parser } from 'htmlparser2';
import type { Route } from '../content/index.ts';

/** An element of a page. */
export interface PageElement {
  /** In capitals. */
  readonly tagName: string;
  /** By their names in small letters, entities decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  /** The text that stands in it itself, not in elements within it. */
  readonly text: string;
}

/** A page as it was built. */
export interface BuiltPage {
  /** Address, with a slash at both ends; `/404.html` for the page of what is not there. */
  readonly path: string;
  readonly html: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly PageElement[];
  /** The same by their names, in capitals. */
  readonly byName: ReadonlyMap<string, readonly PageElement[]>;
  /** What the snapshot says of the page; `undefined` where it implies no such page. */
  readonly route: Route | undefined;
}

/** Parses a page. */
export function builtPage(path: string, html: string, route: Route | undefined): BuiltPage {
  const elements = elementsIn(html);
  return { path, html, route, elements, byName: Map.groupBy(elements, ({ tagName }) => tagName) };
}

/** The elements of a page with this name, in capitals. */
export function named({ byName }: BuiltPage, tagName: string): readonly PageElement[] {
  return byName.get(tagName) ?? [];
}

function elementsIn(html: string): PageElement[] {
  const found: PageElement[] = [];
  const open: { tagName: string; attributes: Readonly<Record<string, string>>; parent: PageElement | undefined; text: string }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { tagName: name.toUpperCase(), attributes, parent: open.at(-1), text: '' };
      found.push(element);
      open.push(element);
    },
    ontext(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    onclosetag() { open.pop(); },
  });
  parser.end(html);
  return found;
}
