import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { cleanTree } from './clean-tree.ts';
import { elementsOf, type Surroundings } from './elements.ts';
import { changed } from './tree.ts';

const writer = unified().use(rehypeStringify).freeze();

/**
 * The one way from an officer's Markdown to HTML. Only what the content model allows comes through: HTML written in
 * the text is dropped, links and pictures lead only where `surroundings` says.
 * @param markdown as the CMS keeps it
 * @returns safe HTML
 */
export function renderMarkdown(markdown: string, surroundings: Surroundings): string {
  const tree = changed(cleanTree(markdown), elementsOf(surroundings), surroundings.text);
  return writer.stringify(withFirstNote(tree, surroundings));
}

const withFirstNote = (tree: Readonly<Root>, { sections }: Surroundings): Root => ({ ...tree, children: [...(sections?.note(0) ?? []), ...tree.children] });
