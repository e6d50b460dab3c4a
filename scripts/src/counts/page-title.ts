import { open } from 'node:fs/promises';
import path from 'node:path';

/** Bytes of a page within which its title stands. */
const beginning = 4096;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': '\'', '#x27': '\'' };

/**
 * What a page calls itself, without the name of the site behind it.
 * @param publicDir of a release
 * @param address of one of its pages
 * @returns `null` where that cannot be read
 */
export async function pageTitle(publicDir: string, address: string): Promise<string | null> {
  try {
    const file = await open(path.join(publicDir, address, 'index.html'), 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
      return titleIn(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

function titleIn(html: string): string | null {
  const text = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.replaceAll(/&([a-z]+|#\w+);/g, (whole, name: string) => characters[name] ?? whole);
  return text?.replace(/ – [^–]*$/, '') ?? null;
}
