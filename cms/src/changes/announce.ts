import type { Core } from '@strapi/strapi';

/** The one event that leaves this CMS; it says that something public may have changed, and nothing of what. */
export const contentChanged = 'content.changed';

/** Tells whoever listens (the publisher's webhook) that something public may have changed. */
export function announceChange(strapi: Core.Strapi): void {
  strapi.eventHub.emit(contentChanged, {}).catch((error: unknown) => {
    // the publisher looks by itself every few minutes: late, but not lost
    strapi.log.error(`Nobody could be told that content changed: ${String(error)}`);
  });
}
