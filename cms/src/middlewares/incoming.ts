import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

/**
 * Removes the files that came with a request once it is over, however it ended. Strapi itself does so only after a success,
 * and only for files under one name: a photograph that was refused would stay on the disk as the phone made it, with its
 * position.
 */
export default (): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const files = Object.values(ctx.request.files ?? {}).flat();
    try {
      await next();
    } finally {
      await Promise.all(files.map((file) => rm(file.filepath, { force: true })));
    }
  };
