import type { Registration } from '../registration';
import { ownTypes, privateTypes } from '../setup/content-api';
import { services } from '../strapi/services';
import { batch } from './batched';
import { door } from './door';
import { readOnly } from './read-only-schema';


/** Types of Strapi's own that the public site has no use for. */
const hiddenTypes = [
  'plugin::i18n.locale',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
  'plugin::content-releases.release',
  'plugin::content-releases.release-action',
];

/** GraphQL reads our own types, and files as part of them. Drafts stay out of reach; see also `config/plugins.ts`. */
export const graphql: Registration = {
  register(strapi) {
    const extension = services(strapi).get('plugin::graphql.extension');
    for (const uid of [...hiddenTypes, ...privateTypes]) extension.shadowCRUD(uid).disable();
    for (const uid of ownTypes(strapi)) {
      extension.shadowCRUD(uid).disableMutations();
      // from one language's row to the others', drafts among them: languages are asked for at the root
      extension.shadowCRUD(uid).field('localizations').disable();
      Object.assign(strapi.contentType(uid).attributes['localizations'] ?? {}, { private: true });
    }
    extension.shadowCRUD('plugin::upload.file').disableQueries().field('related').disable();
    services(strapi).extend('plugin::graphql.content-api', (service) => ({
      ...service,
      buildSchema: () => readOnly(service.buildSchema()),
    }));
    batch(strapi);
    strapi.server.use(door('/graphql'));
  },
};
