import { open } from 'node:fs/promises';
import path from 'node:path';

/** Bytes of a page within which its heading stands. */
const beginning = 32 * 1024;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': '\'', '#x27': '\'' };

/**
 * What a page calls itself: its one heading of the first level.
 * @param publicDir of a release
 * @param address of one of its pages
 * @returns `null` where that cannot be read
 */
export async function pageTitle(publicDir: string, address: string): Promise<string | null> {
  try {
    const file = await open(path.join(publicDir, address, 'index.html'), 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
      return headingIn(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

function headingIn(html: string): string | null {
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  const text = heading.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ').trim();
  return text.replaceAll(/&([a-z]+|#\w+);/g, (whole, name: string) => characters[name] ?? whole) || null;
}
