import { isAbility } from '../strapi/request';

/** The right to change what is in the media library, and with it to say who is in a picture. */
export const keepsLibrary = 'plugin::upload.assets.update';

/** @param ability rights of an officer, as Strapi keeps them with a request */
export const mayAnswer = (ability: unknown): boolean => isAbility(ability) && ability.can(keepsLibrary);
