import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files whose words can be searched; what is compressed stands beside one of them. */
const readable = /\.(?:html|xml|json|geojson|txt|ics|vtt|csv|svg|js|css|webmanifest)$/;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' };

/**
 * The files that name something.
 * @param publicDir what is served
 * @param words to look for
 * @returns addresses as readers ask for them: of a page, with a slash at the end
 */
export async function namingFiles(publicDir: string, words: readonly string[]): Promise<string[]> {
  const wanted = words.map(plain);
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !readable.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = plain(await readFile(file, 'utf8'));
    if (wanted.some((word) => text.includes(word))) found.push(`/${path.relative(publicDir, file).split(path.sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1'));
  }
  return found.sort();
}

/** Words as they are whatever kind of file they stand in: HTML, XML, JSON, and calendars, which break long lines. */
function plain(text: string): string {
  return text
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\([",;\\/])/g, '$1')
    .replaceAll(/&#x([0-9a-fA-F]{1,6});/g, (whole, code: string) => character(whole, Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (whole, code: string) => character(whole, Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => characters[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function character(whole: string, code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
