/** What search takes of a page: its main part as it stands in the HTML, the same wherever the page is read. */
export interface Matter {
  readonly lang: string;
  readonly html: string;
  /** The same for the same main part alone. It guards nothing; it tells whether a page has changed. */
  readonly digest: string;
}

/**
 * What of a page is to be found by search.
 * @param address of the page, whole
 * @returns `undefined` for a page that is not: a list, a draft, or one that shows what has its place elsewhere, such as the
 * English words where a translation is missing
 */
export function matterOf(page: string, address: string): Matter | undefined {
  const lang = /<html lang="([^"]+)"/.exec(page)?.[1];
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  const start = page.indexOf('<main ');
  const end = page.indexOf('</main>', start);
  if (lang === undefined || canonical !== address || start === -1 || end === -1) return undefined;
  const html = page.slice(start, end + '</main>'.length);
  if (!/^<main [^>]*\bdata-search\b/.test(html)) return undefined;
  return { lang, html, digest: digestOf(html) };
}

/** 64 bits by two rounds of FNV-1a: the browser’s own digests are for pages given over HTTPS alone. */
function digestOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code ^ (one >>> 13), 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
