import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * Makes the folder of files that are on their way in. It is emptied as soon as the CMS listens: what one that was killed left
 * there may be a photograph with its position. A command, which never listens, leaves the files of a CMS beside it alone.
 */
export function keepIncoming(strapi: Core.Strapi, folder: string): void {
  mkdirSync(folder, { mode: 0o700, recursive: true });
  strapi.server.httpServer.once('listening', () => {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
  });
}
