import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { elementsOf, type Surroundings } from './elements.ts';
import { schema } from './schema.ts';
import { changed } from './tree.ts';

/**
 * The one way from an officer's Markdown to HTML. Only what the content model allows comes through: HTML written in
 * the text is dropped, links and pictures lead only where `surroundings` says.
 * @param markdown as the CMS keeps it
 * @returns safe HTML
 */
export function renderMarkdown(markdown: string, surroundings: Surroundings): string {
  const change = elementsOf(surroundings);
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(() => (tree: Root) => withFirstNote(changed(tree, change, surroundings.text), surroundings))
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}

const withFirstNote = (tree: Root, { sections }: Surroundings): Root => ({ ...tree, children: [...(sections?.note(0) ?? []), ...tree.children] });
