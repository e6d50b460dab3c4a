const made = new Map<string, string>();
const mostKept = 1_000;

/**
 * HTML that stands alike on thousands of pages: made once, then there at once.
 * @param shows what it is made from, and nothing else
 */
export function sharedHtml(shows: readonly unknown[], make: () => Promise<string>): string | Promise<string> {
  const key = JSON.stringify(shows);
  return made.get(key) ?? make().then((html) => {
    if (made.size === mostKept) made.clear();
    made.set(key, html);
    return html;
  });
}
