import type { Element, ElementContent } from 'hast';
import type { Target } from '../links.ts';
import type { PublishedPicture } from '../media.ts';
import { isEmpty, type Change, type Text } from './tree.ts';

/** What is said of the sections of a text; 0 is what stands before the first heading. */
export interface Sections {
  /** Address of a section within the page. */
  readonly id: (section: number) => string;
  /** What is to be known before it is read, on the page under its heading. */
  readonly note: (section: number) => ElementContent[];
}

/** What a text needs to know of the page that it stands in. */
export interface Surroundings {
  /** Level of the highest heading in the text: one below the heading above it. */
  readonly level: number;
  /** Accessible name of a table that scrolls sideways. */
  readonly tableLabel: string;
  readonly target: (href: string) => Target | undefined;
  /** Text as it is to be shown; as written where this is not given. */
  readonly text?: Text;
  /** The same where nothing but plain words can stand, such as the description of a picture. */
  readonly plainText?: (written: string) => string;
  readonly picture: (address: string) => PublishedPicture | undefined;
  readonly sections?: Sections;
}

/** Turns the elements of a clean tree into those of the site; see {@link Surroundings}. */
export function elementsOf(surroundings: Surroundings): Change {
  const heading = headings(surroundings);
  return (element) => {
    if (/^h[1-6]$/.test(element.tagName)) return heading(element);
    switch (element.tagName) {
      case 'a': return link(element, surroundings);
      case 'img': return image(element, surroundings);
      case 'p': return isEmpty(element) ? [] : [element];
      case 'table': return table(element, surroundings);
      case 'th': return [{ ...element, properties: { scope: 'col' } }];
      default: return [element];
    }
  };
}

/** Headings begin at `top` and never skip a level, however they were written. */
function headings({ level: top, sections }: Surroundings): Change {
  const open: number[] = [];
  let section = 0;
  return (element) => {
    const written = Number(element.tagName.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    const level = Math.min(6, top + open.length - 1);
    section += 1;
    if (isEmpty(element)) return sections?.note(section) ?? [];
    const properties = sections ? { ...element.properties, id: sections.id(section) } : element.properties;
    return [{ ...element, tagName: `h${level}`, properties }, ...(sections?.note(section) ?? [])];
  };
}

function link(element: Element, { target }: Surroundings): ElementContent[] {
  const href = element.properties['href'];
  const found = typeof href === 'string' ? target(href) : undefined;
  if (!found || typeof href !== 'string') return element.children;
  const properties = {
    href: found.href,
    ...(found.hreflang ? { hreflang: found.hreflang } : {}),
    ...(found.external ? { rel: ['external', 'noreferrer'] } : {}),
    ...(/^tel:/i.test(href) ? { dir: 'ltr' } : {}),
  };
  return [{ ...element, properties }];
}

function image({ properties }: Element, { picture, plainText = (written) => written }: Surroundings): ElementContent[] {
  const { src, alt } = properties;
  const file = typeof src === 'string' ? picture(src) : undefined;
  if (!file) return [];
  const img = el('img', { src: file.src, alt: typeof alt === 'string' ? plainText(alt) : '', width: file.width, height: file.height, loading: 'lazy', decoding: 'async' });
  const sources = file.sources.map(({ type, srcset }) => el('source', { type, srcSet: srcset, sizes: '(min-width: 48em) 42rem, 100vw' }));
  return [el('picture', {}, [...sources, img])];
}

function table(element: Element, { tableLabel }: Surroundings): ElementContent[] {
  return [el('section', { className: ['table-scroll'], ariaLabel: tableLabel, tabIndex: 0 }, [element])];
}

export function el(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
