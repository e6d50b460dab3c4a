import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Registration } from '../registration';
import { services } from '../strapi/services';
import { ownTypes } from './content-api';

const name = 'Publisher';
const tokenType = 'admin::api-token';
const description = 'Reads what is published, for the public site. Kept by the system: changes made here are undone at the next start.';

/** Strapi makes these at its first start; they could read, or change, everything. */
const strapiDefaults = [
  { name: 'Read Only', type: 'read-only' },
  { name: 'Full Access', type: 'full-access' },
] as const;

/** Reading entries, and nothing of the media library: files come with the entries that use them. */
const permissionsOf = (strapi: Core.Strapi): string[] =>
  ownTypes(strapi).flatMap((uid) => (strapi.contentType(uid).kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`]));

async function removeDefaults(strapi: Core.Strapi): Promise<void> {
  const tokens = services(strapi).get('admin::api-token-content-api');
  for (const { name: defaultName, type } of strapiDefaults) {
    const token = await tokens.getByName(defaultName);
    if (token?.type === type) await tokens.revoke(token.id);
  }
}

/** The one token that reads published content: its rights and its key are as code and environment say, at every start. */
export const publisherToken: Registration = {
  async bootstrap(strapi) {
    const tokens = services(strapi).get('admin::api-token-content-api');
    const attributes = { name, description, type: 'custom', permissions: permissionsOf(strapi) };
    const existing = await tokens.getByName(name);
    const token = existing ? await tokens.update(existing.id, attributes) : await tokens.create({ ...attributes, lifespan: null });
    await strapi.db.query(tokenType).update({
      where: { id: token.id },
      // no readable copy of the key is kept, and it never runs out
      data: { accessKey: tokens.hash(configurationOf(strapi).cmsToken), encryptedKey: null, lifespan: null, expiresAt: null },
    });
    await removeDefaults(strapi);
  },
};
