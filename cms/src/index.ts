import type { Core } from '@strapi/strapi';
import { receipts } from './receipts/routes';
import type { Registration } from './registration';
import { choicesField } from './setup/choices-field';
import { contentApi } from './setup/content-api';
import { labels } from './setup/labels/write';

/** Everything of ours that joins in at start, in order. */
const registrations: readonly Registration[] = [choicesField, contentApi, labels, receipts];

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    for (const { register } of registrations) await register?.(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    for (const { bootstrap } of registrations) await bootstrap?.(strapi);
  },
};
