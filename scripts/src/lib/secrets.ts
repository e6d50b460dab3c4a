import { z } from 'zod';
import { readJson } from './files.ts';
import { dataFolder } from './data-folder.ts';

const secretsFile = z.record(z.string(), z.string());

/**
 * What the processes of one machine tell each other, by the names of the environment: made by `npm start`,
 * kept in `DATA_DIR/secrets.json`.
 * @param dataDir absolute
 * @returns nothing in it where the system was never started
 * @throws {Error} naming the file when it is damaged
 */
export async function readSecrets(dataDir: string): Promise<Readonly<Record<string, string>>> {
  return (await readJson(dataFolder(dataDir).secrets, secretsFile)) ?? {};
}
