import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { makeLanguageIndex } from './language-index.ts';
import { order, type LanguageIndex, type Order } from './messages.ts';
import { searchedPages, type FoundPage } from './pages.ts';

/** Whatever of our own decides what stands in an index. */
const code = ['language-index.ts', 'pages.ts', '../islands/search/matter.ts', '../islands/search/arabic.ts', '../../package.json'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

// whoever asked is gone
process.on('disconnect', () => process.exit(1));
process.once('message', (message) => {
  void make(order.parse(message)).then(
    (indexes) => ({ indexes }),
    (error: unknown) => ({ fault: error instanceof Error ? error.message : String(error) }),
  ).then((said) => process.send?.(said, () => { process.disconnect(); }));
});

async function make({ releaseDir, outDir, known }: Order): Promise<LanguageIndex[]> {
  const made: LanguageIndex[] = [];
  try {
    for (const [locale, pages] of await searchedPages(releaseDir)) made.push(await makeOne(locale, pages));
  } finally {
    await close();
  }
  return made;

  async function makeOne(locale: string, pages: FoundPage[]): Promise<LanguageIndex> {
    const index = { locale, name: nameOf(locale, pages), pages: pages.map(({ address }) => address) };
    if (index.name === null || index.name === known[locale]) return { ...index, folder: null };
    const folder = join(outDir, locale.toLowerCase());
    await makeLanguageIndex(releaseDir, locale, pages, folder);
    return { ...index, folder };
  }
}

function nameOf(locale: string, pages: readonly FoundPage[]): string | null {
  if (pages.length === 0) return null;
  const digest = createHash('sha256').update([...code, locale, JSON.stringify(pages)].join('\n')).digest('hex');
  return digest.slice(0, 16);
}
