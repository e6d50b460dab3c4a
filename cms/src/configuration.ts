import type { Core } from '@strapi/strapi';
import type sanctuary from '../config/sanctuary';

/** Our own part of the configuration, as `config/sanctuary.ts` made it. */
export type Configuration = ReturnType<typeof sanctuary>;

/** Our own part of the configuration. */
export const configurationOf = (strapi: Core.Strapi): Configuration => strapi.config.get<Configuration>('sanctuary');
