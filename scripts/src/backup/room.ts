import { statfs } from 'node:fs/promises';
import { Stop } from '../../toolchain/say.mjs';
import type { Folders } from './folders.ts';
import { names, type Manifest } from './manifest.ts';
import { placeOf, type Owner } from './places.ts';

/** SQLite holds a row in up to as many bytes as a dump, and its indexes besides; the dump lies beside it meanwhile. */
const databaseFactor = 4;

/**
 * Makes sure that a backup can be unpacked beside what is there.
 * @throws {Stop} naming the folder, what is needed and what is free
 */
export async function refuseTooLittleRoom({ of, all }: Folders, manifest: Manifest): Promise<void> {
  for (const folder of all) {
    const owners = (['cms', 'publisher'] as const).filter((owner) => of[owner] === folder);
    const needed = owners.reduce((sum, owner) => sum + bytesFor(owner, manifest), 0);
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    if (free >= needed) continue;
    throw new Stop(`There is too little room in ${folder}: restoring takes ${inMegabytes(needed)} beside what is there, and ${inMegabytes(free)} are free. `
      + 'Nothing was changed. Make room, or set DATA_DIR to a folder on a larger disk.');
  }
}

function bytesFor(owner: Owner, { files }: Manifest): number {
  return files.reduce((sum, { path, size, link }) => {
    if (link !== undefined) return sum;
    const [first, ...rest] = path.split('/');
    if (first === names.database) return owner === 'cms' ? sum + size * databaseFactor : sum;
    return placeOf(rest.join('/'))?.owner === owner ? sum + size : sum;
  }, 0);
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')} MB`;
