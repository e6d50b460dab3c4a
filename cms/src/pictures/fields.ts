import { peopleAnswers } from '@sanctuary/shared-types';
import type { Registration } from '../registration';
import { services } from '../strapi/services';

const fileType = 'plugin::upload.file';

const fields = {
  /** Who is in a picture; empty until somebody says. */
  people: { type: 'enumeration', enum: [...peopleAnswers], configurable: false, private: true },
  /** Whether it was replaced, and nobody has said since who is in it. */
  awaitsAnswer: { type: 'boolean', configurable: false, private: true },
};

/** What the library knows of the people in its pictures, for officers alone: no answer of REST or GraphQL, and no webhook, has it. */
export const pictureFields: Registration = {
  register(strapi) {
    Object.assign(strapi.contentType(fileType).attributes, fields);
    const shown = services(strapi).get('plugin::graphql.extension').shadowCRUD(fileType);
    for (const name of Object.keys(fields)) shown.field(name).disable();
  },
};
