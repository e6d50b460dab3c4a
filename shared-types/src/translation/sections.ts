const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/** A line under a paragraph that makes a heading of it. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Lines that are no paragraph, so that nothing under them can make them a heading. */
const noParagraph = /^\s*$|^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|[-*+][ \t]|\d+[.)][ \t]|\||`{3,}|~{3,})|^(?: {4}|\t)/;

/**
 * A Markdown text by its headings: what stands before the first (often nothing), then each heading with what follows it.
 * So the part with number 2 begins with the second heading, in the text and on the page.
 * @returns nothing for a blank text
 */
export function sectionsOf(markdown: string): readonly string[] {
  if (markdown.trim() === '') return [];
  const sections: string[][] = [[]];
  let open: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const current = sections.at(-1) ?? [];
    const mark = fence.exec(line)?.[1]?.slice(0, 3);
    const before = current.at(-1) ?? '';
    if (open === undefined && heading.test(line)) sections.push([line]);
    else if (open === undefined && underline.test(line) && !noParagraph.test(before)) sections.push([...current.splice(-1), line]);
    else current.push(line);
    if (mark !== undefined) open = open === undefined ? mark : open === mark ? undefined : open;
  }
  return sections.map((lines) => lines.join('\n').trim());
}
