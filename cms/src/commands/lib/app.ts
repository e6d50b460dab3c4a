import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/** Folder of the package, from the compiled place of this file (`dist/src/commands/lib`). */
export const packageDir = path.resolve(__dirname, '../../../..');

/** The compiled CMS, not started: no port, no admin pages. */
export const createApp = (): Core.Strapi =>
  createStrapi({ appDir: packageDir, distDir: path.join(packageDir, 'dist'), serveAdminPanel: false });

/**
 * Runs a task inside the CMS: set-up done, no port open. Ends the CMS afterwards.
 * @param task what to do with it
 * @returns what the task returns
 * @throws whatever set-up or task throw, after the CMS was ended
 */
export async function insideApp<T>(task: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const strapi = await createApp().load();
  try {
    return await task(strapi);
  } finally {
    await strapi.destroy();
  }
}
