import { factories, type Core, type UID } from '@strapi/strapi';
import type { Registration } from '../registration';
import { controllers, services } from '../strapi/services';

/**
 * Types of ours that nobody outside the admin may know of: no REST, no GraphQL, no event, no release. Everything that
 * goes through {@link ownTypes} leaves them out.
 */
export const privateTypes = ['api::consent-record.consent-record'] as const satisfies readonly UID.ContentType[];

/** Whether a type is never seen outside the admin. */
export const isPrivate = (uid: string): boolean => privateTypes.some((type) => type === uid);

const isPublic = (uid: string): uid is UID.ContentType => uid.startsWith('api::') && !isPrivate(uid);

/** The content types that the public site is made from, leaving Strapi's own and private ones out. */
export const ownTypes = (strapi: Core.Strapi): UID.ContentType[] => Object.keys(strapi.contentTypes).filter(isPublic);

/** Strapi knows only actions that a route leads to, for rights as for the token: reading, and nothing else. */
function readingRoutes(strapi: Core.Strapi, uid: UID.ContentType): Core.Route[] {
  const { kind, info } = strapi.contentType(uid);
  const route = (path: string, action: string): Core.Route => ({
    method: 'GET',
    path,
    handler: `${uid}.${action}`,
    info: { type: 'content-api', apiName: info.singularName },
  });
  if (kind === 'singleType') return [route(`/${info.singularName}`, 'find')];
  return [route(`/${info.pluralName}`, 'find'), route(`/${info.pluralName}/:id`, 'findOne')];
}

/** Controller, service and reading routes of every public content type of ours, so that no type needs a file for them. */
export const contentApi: Registration = {
  register(strapi) {
    for (const uid of ownTypes(strapi)) {
      const name = strapi.contentType(uid).info.singularName;
      controllers(strapi).set(uid, factories.createCoreController(uid));
      services(strapi).set(uid, factories.createCoreService(uid));
      strapi.api(name).routes = { [name]: { type: 'content-api', prefix: '', routes: readingRoutes(strapi, uid) } };
    }
  },
};
