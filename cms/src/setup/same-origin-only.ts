import type { Registration } from '../registration';

/** Pages of other origins have no business here: no answer invites them, whatever made it. */
export const sameOriginOnly: Registration = {
  register(strapi) {
    strapi.server.use(async (ctx, next) => {
      await next();
      for (const name of Object.keys(ctx.response.headers)) if (name.startsWith('access-control-')) ctx.remove(name);
    });
  },
};
