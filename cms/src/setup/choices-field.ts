import type { Registration } from '../registration';

/** Tick boxes: a list of strings out of one of `choices` in shared-types; the field's `options.of` names which. */
export const choicesField: Registration = {
  register(strapi) {
    strapi.customFields.register({ name: 'choices', type: 'json' });
  },
};
