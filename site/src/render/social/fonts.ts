import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';

/**
 * Fonts that words in pictures are drawn with, by the script that each is for. They come with packages, never from the
 * machine, so that every machine draws the same. For another script, add a row. Words that none of them can write are
 * drawn in English.
 */
const files = [
  // with the letters of Persian, Pashto, Sorani and Urdu
  [/\p{Script=Arabic}/u, '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'],
  [/\p{Script=Tamil}/u, '@expo-google-fonts/noto-sans-tamil/700Bold/NotoSansTamil_700Bold.ttf'],
  [/\p{Script=Ethiopic}/u, '@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf'],
  [/\p{Script=Hangul}/u, '@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'],
  // with the forms of letters that Hong Kong's schools teach, and a tenth as large as the family of Noto
  [/\p{Script=Han}/u, '@expo-google-fonts/chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf'],
  // Latin, Cyrillic, Greek: the site's headings
  [/./u, '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'],
] as const;

const { resolve } = createRequire(import.meta.url);
const loaded = new Map<string, Promise<Font>>();

/** The fonts that may have the letters of some words, the fittest first; the others stay on the disk. */
export function fontsFor(words: string): Promise<readonly Font[]> {
  const wanted = files.filter(([letters]) => letters.test(words)).map(([, file]) => file);
  return Promise.all(wanted.map((file) => {
    const font = loaded.get(file) ?? load(file);
    loaded.set(file, font);
    return font;
  }));
}

async function load(file: string): Promise<Font> {
  const bytes = await readFile(resolve(file));
  return new Font(new Face(new Blob(new Uint8Array(bytes).buffer)));
}
