import { factories } from '@strapi/strapi';
export default {
  register({ strapi }: any) {
    strapi.customFields.register({ name: 'choices', type: 'json' });
    for (const uid of Object.keys(strapi.contentTypes)) if (uid.startsWith('api::')) {
      strapi.get('controllers').set(uid, factories.createCoreController(uid as any));
      strapi.get('services').set(uid, factories.createCoreService(uid as any));
    }
  },
  async bootstrap({ strapi }: any) {
    if (process.env.PRINT) { const { printSchema, lexicographicSortSchema } = await import('graphql'); const schema = strapi.plugin('graphql').service('content-api').buildSchema(); require('fs').writeFileSync(process.env.PRINT, printSchema(lexicographicSortSchema(schema))); process.exit(0);} 
  },
};
