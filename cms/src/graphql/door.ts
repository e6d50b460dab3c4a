import type { Core } from '@strapi/strapi';
import { limits } from './limits';

type Middleware = Parameters<Core.Strapi['server']['use']>[0];

/**
 * Stands before GraphQL: one JSON question a request, by POST, of a known and modest length. So there is no page to
 * land on, no batch, no upload, and no question in an address that a log would keep.
 */
export const door = (endpoint: string): Middleware => async (ctx, next) => {
  if (ctx.path !== endpoint && !ctx.path.startsWith(`${endpoint}/`)) {
    await next();
    return;
  }
  if (ctx.method !== 'POST') {
    ctx.set('Allow', 'POST');
    ctx.status = 405;
    return;
  }
  if (!ctx.request.is('application/json')) {
    ctx.status = 415;
    return;
  }
  const length = ctx.get('content-length');
  if (length === '') ctx.status = 411;
  else if (Number(length) > limits.body) ctx.status = 413;
  else await next();
};
