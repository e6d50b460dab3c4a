import type { Core, UID } from '@strapi/strapi';
import type { Ability } from '../receipts/entries';
import { isAbility } from '../strapi/request';
import { services } from '../strapi/services';

const action = 'plugin::content-manager.explorer.update';

/** Whether an officer may change entries of a type in a language. */
export function mayChange(strapi: Core.Strapi, ability: Ability, uid: UID.ContentType, locale: string): boolean {
  if (!isAbility(ability)) return false;
  const permissions = services(strapi).get('admin::permission').createPermissionsManager({ ability, action, model: uid });
  return ability.can(action, permissions.toSubject({ locale }));
}
