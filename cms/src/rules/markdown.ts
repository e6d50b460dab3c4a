import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const plainText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plainText).join('') : '';

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

const linkProtocol = /^(?:https?|mailto|tel):/i;
const anyProtocol = /^[a-z][a-z0-9+.-]*:/i;

/** Browsers drop control characters and spaces before they read an address, so that `java\tscript:` is `javascript:`. */
const ignoredByBrowsers = /[\p{Cc}\s]/gu;

function leadsSomewhereAllowed(url: string): boolean {
  const address = url.replace(ignoredByBrowsers, '');
  if (linkProtocol.test(address)) return true;
  return address !== '' && !anyProtocol.test(address) && !address.startsWith('//') && !address.startsWith('\\');
}

/** As the library gives the addresses of its files: one spelling each, so that nobody overlooks one. */
const libraryAddress = /^\/uploads\/\w[\w.-]*$/;
const nowhere = 'http://library.invalid';

/** Where in the library an address leads, however it is spelt: `/uploads/./a.jpg?x` is `/uploads/a.jpg`. */
function placeInLibrary(url: string): string | undefined {
  const { origin, pathname } = URL.parse(url, nowhere) ?? {};
  return origin === nowhere && pathname?.startsWith('/uploads/') ? pathname : undefined;
}

function linkFault(url: string, label: string): string | undefined {
  if (url.includes('{{')) return `The link “${excerpt(label)}” leads to “${excerpt(url)}”. A fact cannot stand in an address: write the address itself.`;
  if (placeInLibrary(url) !== undefined && !libraryAddress.test(url)) return `The link “${excerpt(label)}” leads to “${excerpt(url)}”, which is no address of the media library. Copy the address from there.`;
  if (leadsSomewhereAllowed(url)) return undefined;
  return `The link “${excerpt(label)}” leads to “${excerpt(url)}”. A link may begin with https://, http://, mailto: or tel:, or be the address of a page of this site such as /guides/.`;
}

function pictureFault(url: string, alt: string | null | undefined): string | undefined {
  if (!libraryAddress.test(url)) {
    return `The picture “${excerpt(url)}” is not in the media library. Add it there, then put it into the text with the picture button.`;
  }
  if (!alt?.trim()) return `The picture “${excerpt(url)}” has no description. Write what it shows between the square brackets: ![what it shows](…).`;
  return undefined;
}

const notShown: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'Quotation blocks are not shown on the site. Write the words as a paragraph.',
  code: 'Code is not shown on the site. A line that begins with four spaces counts as code: take the spaces away.',
  inlineCode: 'Code is not shown on the site. Take the ` signs away.',
  thematicBreak: 'Dividing lines are not shown on the site. Use a heading to begin a new part.',
  delete: 'Crossed-out words are not shown as such on the site. Take them away, with their ~ signs.',
  footnoteReference: 'Footnotes are not shown on the site. Write the note into the text.',
  footnoteDefinition: 'Footnotes are not shown on the site. Write the note into the text.',
};

function faultOf(node: Nodes, definitions: ReadonlyMap<string, string>): string | undefined {
  const label = (children: readonly PhrasingContent[]): string => children.map(plainText).join('');
  switch (node.type) {
    case 'html':
      // its opening half is reported
      if (node.value.startsWith('</')) return undefined;
      return `“${excerpt(node.value)}” is HTML, which the site leaves out. Use the buttons above the text, or write it in plain words.`;
    case 'heading':
      if (node.depth > 1) return undefined;
      return `“${excerpt(plainText(node))}” is a heading of the highest level, which is the page's own title. Make it one level lower: ## instead of #.`;
    case 'link':
      if (label(node.children).trim() === '' && !node.children.some(({ type }) => type === 'image')) {
        return `The link to “${excerpt(node.url)}” has no words. Write where it leads between the square brackets.`;
      }
      return linkFault(node.url, label(node.children));
    case 'linkReference':
      return linkFault(definitions.get(node.identifier) ?? '', label(node.children));
    case 'image':
      return pictureFault(node.url, node.alt);
    case 'imageReference':
      return pictureFault(definitions.get(node.identifier) ?? '', node.alt);
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'Tick boxes are not shown in a list on the site. Take the [ ] away.' : undefined;
    default:
      return notShown[node.type];
  }
}

function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* everyNode(child);
}

/**
 * What the site would leave out of a text, or show wrongly; each with what to do. Allowed are headings from level 2,
 * paragraphs, bold and italic words, lists, tables, links (http, https, mailto, tel, relative) and pictures of the
 * media library that have a description. Source: docs of the content model, “Body fields”.
 * @param markdown as an officer wrote it
 * @returns one sentence a fault, no sentence twice; empty where the text is right
 */
export function markdownFaults(markdown: string): string[] {
  const nodes = [...everyNode(parse(markdown))];
  const definitions = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));
  const faults = nodes.map((node) => faultOf(node, definitions)).filter((message) => message !== undefined);
  return [...new Set(faults)];
}

/**
 * The text with the CMS's own address taken off its pictures and links: the editor writes
 * `http://localhost:1337/uploads/…` where the site needs `/uploads/…`. Wherever it stands, as the site does it, so that
 * both know of the same files.
 * @param origins the CMS's own addresses, such as `http://localhost:1337`
 */
export function withLibraryAddresses(text: string, origins: readonly string[]): string {
  return origins.reduce((changed, origin) => changed.replaceAll(`${origin}/uploads/`, '/uploads/'), text);
}

/**
 * Addresses of the library's files that a text is, shows or links to, each once and as the library spells it.
 * @param text as an officer wrote it, in Markdown or plain
 */
export function libraryAddresses(text: string): string[] {
  if (!text.includes('/uploads')) return [];
  const named = /^\/uploads\S+$/.test(text) ? [text] : [...everyNode(parse(text))].flatMap((node) => ('url' in node ? [node.url] : []));
  return [...new Set(named.flatMap((url) => placeInLibrary(url) ?? []))];
}
