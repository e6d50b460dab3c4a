import { createHash } from 'node:crypto';

const attributes = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const inlineElement = new RegExp(`<(script|style)(\\s${attributes})?>([\\s\\S]*?)</\\1>`, 'g');

/** What the policy must allow by its digest: `'sha256-…'` sources. */
export interface InlineSources {
  readonly script: ReadonlySet<string>;
  readonly style: ReadonlySet<string>;
}

/** Digests of the scripts and styles that stand in a page itself. Data blocks, such as JSON-LD, do not run. */
export function inlineSources(html: string): InlineSources {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, element, tag = '', text = ''] of html.matchAll(inlineElement)) {
    if (element === 'style') found.style.add(sourceOf(text));
    else if (!/\ssrc\s*=/.test(tag) && !/\stype\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/plain)/.test(tag)) found.script.add(sourceOf(text));
  }
  return found;
}

/** Of few texts, each of which stands in thousands of pages. */
const known = new Map<string, string>();
const mostKnown = 100;

function sourceOf(text: string): string {
  const source = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (known.size < mostKnown) known.set(text, source);
  return source;
}
