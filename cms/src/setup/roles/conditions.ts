import type { Core } from '@strapi/strapi';
import { services } from '../../strapi/services';

/**
 * Holds a partner editor to the organisations that name them as an editor, and to those organisations' services.
 * Registered before Strapi cleans its rights of conditions that it does not know.
 */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  await services(strapi).get('admin::permission').conditionProvider.registerMany([
    {
      displayName: 'Is an editor of this organisation',
      name: 'own-organisation',
      category: 'Partners',
      handler: ({ id }) => ({ 'editors.id': id }),
    },
    {
      displayName: "Is an editor of this service's organisation",
      name: 'own-service',
      category: 'Partners',
      handler: ({ id }) => ({ 'organisation.editors.id': id }),
    },
  ]);
}
