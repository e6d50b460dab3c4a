import type { Core } from '@strapi/strapi';
import { changes } from './changes';
import { consent } from './consent';
import { readers } from './counts/routes';
import { publishingRules } from './documents';
import { facts } from './facts/routes';
import { graphql } from './graphql';
import { privateLibrary } from './library';
import { mail } from './mail';
import { pictureFields } from './pictures/fields';
import { pictures } from './pictures/routes';
import { preview } from './preview';
import { receipts } from './receipts/routes';
import type { Registration } from './registration';
import { administrator } from './setup/administrator';
import { choicesField } from './setup/choices-field';
import { contentApi } from './setup/content-api';
import { joinStatistics } from './setup/join-statistics';
import { labels } from './setup/labels/write';
import { languages } from './setup/locales';
import { publisherToken } from './setup/publisher-token';
import { publisherWebhook } from './setup/publisher-webhook';
import { officerRoles } from './setup/roles';
import { sameOriginOnly } from './setup/same-origin-only';
import { todo } from './todo/routes';
import { translations } from './translations/routes';
import { uploads } from './uploads';
import { withdrawals } from './withdrawal';

/** Everything of ours that joins in at start, in order. */
const registrations: readonly Registration[] = [
  choicesField,
  contentApi,
  changes,
  graphql,
  sameOriginOnly,
  publishingRules,
  uploads,
  pictureFields,
  privateLibrary,
  mail,
  languages,
  officerRoles,
  administrator,
  publisherToken,
  publisherWebhook,
  labels,
  receipts,
  preview,
  pictures,
  readers,
  withdrawals,
  consent,
  facts,
  translations,
  todo,
  joinStatistics,
];

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    for (const part of registrations) await part.register?.(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    for (const part of registrations) await part.bootstrap?.(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    for (const part of registrations) await part.destroy?.(strapi);
  },
};
