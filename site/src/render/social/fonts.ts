import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';

/**
 * Fonts that words in pictures are drawn with: the first that has every letter. They come with packages, never from
 * the machine, so that every machine draws the same. For another script, add a row. Words that none of them can write
 * are drawn in English.
 */
const files = [
  // Latin, Cyrillic, Greek: the site's headings
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  // Arabic, with the letters of Persian, Pashto, Sorani and Urdu
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
] as const;

const { resolve } = createRequire(import.meta.url);
let loaded: Promise<readonly Font[]> | undefined;

export function fonts(): Promise<readonly Font[]> {
  loaded ??= Promise.all(files.map(load));
  return loaded;
}

async function load(file: string): Promise<Font> {
  const bytes = await readFile(resolve(file));
  return new Font(new Face(new Blob(new Uint8Array(bytes).buffer)));
}
