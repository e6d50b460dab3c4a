import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { schema } from './schema.ts';

/** Texts of a few entries: the pages of one entry in all languages are made one after the other. */
const most = 100;
const recent = new Map<string, Root>();
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema).freeze();

/**
 * An officer's Markdown as a tree that holds only what the content model allows. To read it takes longer than all else on
 * a page, and the English words of an entry stand on pages in many languages: it is read once for those.
 * @returns a tree that nobody may change
 */
export function cleanTree(markdown: string): Readonly<Root> {
  const known = recent.get(markdown);
  if (known) return known;
  const tree = processor.runSync(processor.parse(markdown));
  recent.set(markdown, tree);
  const [oldest] = recent.keys();
  if (recent.size > most && oldest !== undefined) recent.delete(oldest);
  return tree;
}
