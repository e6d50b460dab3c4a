import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Puts a part on every page of the admin, the one for signing in included. Strapi 5.54 has this place for its own media
 * library and calls it experimental; an end-to-end test tells when an update has moved it.
 */
export function everywhere(app: StrapiApp, name: string, Component: ComponentType): void {
  app.addComponents({ name: `future-global::sanctuary-${name}`, Component });
}
