import { sourceLocale } from '@sanctuary/shared-types';
import { errors } from '@strapi/utils';
import { textOf } from '../rules/fault';
import { requestOf } from '../strapi/request';
import { services } from '../strapi/services';
import { param, type Step } from './step';

const createAction = 'plugin::content-manager.explorer.create';

/**
 * Holds officers to the languages of their role when they begin an entry: Strapi checks the language of entries that
 * exist, but not of one that is being made.
 */
export const localeRights: Step = (strapi, call, next) => {
  const ability = requestOf(strapi)?.ability;
  if ((call.action !== 'create' && call.action !== 'clone') || !ability) return next();
  const locale = textOf(param(call, 'locale')) ?? sourceLocale;
  const permissions = services(strapi).get('admin::permission').createPermissionsManager({ ability, action: createAction, model: call.uid });
  if (!ability.can(createAction, permissions.toSubject({ locale }))) {
    throw new errors.ForbiddenError('Your role does not let you begin entries in this language.');
  }
  return next();
};
