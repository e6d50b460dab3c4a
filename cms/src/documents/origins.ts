import type { Core } from '@strapi/strapi';
import { requestOf } from '../strapi/request';

/** Addresses under which officers' browsers reach this CMS: as configured, and as the request at hand came. */
export function ownOrigins(strapi: Core.Strapi): string[] {
  const configured = new URL(strapi.config.get<string>('server.absoluteUrl')).origin;
  const asked = requestOf(strapi)?.origin;
  return [...new Set([configured, ...(asked ? [asked] : [])])];
}
