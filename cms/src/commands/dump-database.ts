import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DumpMoment } from '@sanctuary/shared-types';
import { dump } from './database/dump';
import { createApp } from './lib/app';
import { finish } from './lib/finish';

/**
 * `dump-database.js <folder>`: writes one moment of the database into an empty folder, a file a table, and `dump.json`
 * last. Tells the process that started it when the moment is fixed ({@link DumpMoment}). The CMS may be running.
 */
async function main(folder: string): Promise<void> {
  const strapi = createApp();
  try {
    const written = await dump(strapi, folder, (moment) => {
      const told: DumpMoment = { moment };
      process.send?.(told);
    });
    await writeFile(path.join(folder, 'dump.json'), JSON.stringify(written), { mode: 0o600 });
  } finally {
    await strapi.db.destroy();
  }
}

finish(main(path.resolve(process.argv[2] ?? '.')));
