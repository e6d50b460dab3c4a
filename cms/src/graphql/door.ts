import type { Core } from '@strapi/strapi';
import { limits } from './limits';

type Middleware = Parameters<Core.Strapi['server']['use']>[0];

/**
 * Stands before GraphQL: one JSON question a request, by POST, of a known and modest length. So there is no page to
 * land on, no batch, no upload, and no question in an address that a log would keep.
 */
export const door = (endpoint: string): Middleware => async (ctx, next) => {
  if (ctx.path !== endpoint && !ctx.path.startsWith(`${endpoint}/`)) return next();
  if (ctx.method !== 'POST') {
    ctx.set('Allow', 'POST');
    ctx.status = 405;
    return;
  }
  if (!ctx.request.is('application/json')) {
    ctx.status = 415;
    return;
  }
  const { length } = ctx.request;
  if (length === undefined) ctx.status = 411;
  else if (length > limits.body) ctx.status = 413;
  else await next();
};
