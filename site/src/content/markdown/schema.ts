import type { Options } from 'rehype-sanitize';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const inline = ['a', 'em', 'strong', 'br', 'img'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

/** What an officer's Markdown may become; of anything else only the words stay. */
export const schema: Options = {
  tagNames: [...headings, ...inline, ...tables, 'p', 'ul', 'ol', 'li'],
  attributes: { a: ['href'], img: ['src', 'alt'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  strip: ['script', 'style'],
};
