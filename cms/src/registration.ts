import type { Core } from '@strapi/strapi';

/** One part of the CMS that joins in at start; `src/index.ts` lists them all. */
export interface Registration {
  /** Before the database is there: types, routes, middlewares. */
  register?(strapi: Core.Strapi): void | Promise<void>;
  /** With the database there, on every start: must leave what is right alone. */
  bootstrap?(strapi: Core.Strapi): void | Promise<void>;
  /** When the CMS ends: whatever would go on by itself is stopped. */
  destroy?(strapi: Core.Strapi): void | Promise<void>;
}
