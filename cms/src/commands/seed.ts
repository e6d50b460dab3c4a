import path from 'node:path';
import { insideApp, packageDir } from './lib/app';
import { SeedError } from './seed/error';
import { readContent } from './seed/read';
import { seed, type Progress } from './seed/seed';

const defaultFolder = path.resolve(packageDir, '../scripts/content');

const say = (line: string): boolean => process.stdout.write(`seed: ${line}\n`);
const tell = ({ type, entries, created }: Progress): boolean => say(`${type}: ${created} new of ${entries}`);

/**
 * `pnpm --filter @sanctuary/cms seed [folder]`: brings a folder of content (left out: the demonstration content) into
 * the CMS. Ends with code 1, and a line that names file and field, where the content is at fault.
 */
async function main(folder: string): Promise<void> {
  const content = await readContent(folder);
  say(`${content.entries.length} entries, ${content.pictures.size} pictures`);
  await insideApp((strapi) => seed(strapi, content, tell));
  say('done');
}

main(path.resolve(process.argv[2] ?? defaultFolder)).then(
  () => process.exit(0),
  (error: unknown) => {
    const message = error instanceof SeedError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`seed: ${message}\n`);
    process.exit(1);
  },
);
