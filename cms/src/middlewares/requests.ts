import type { Core } from '@strapi/strapi';

/**
 * A line a request, without what stands behind the question mark: an officer's search may be a person's name. Strapi's
 * own logger writes the whole address.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const began = Date.now();
    await next();
    strapi.log.http(`${ctx.method} ${ctx.path} (${Date.now() - began} ms) ${ctx.status}`);
  };
