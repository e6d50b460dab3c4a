import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { ownType } from './entries';

const documentIdPattern = /^[a-z0-9]{1,64}$/i;

/**
 * Which entry an address names.
 * @param params of the route: `uid` and `documentId`
 * @throws {errors.ValidationError} where it names none
 */
export function entryIn(strapi: Core.Strapi, params: unknown): { readonly uid: UID.ContentType; readonly documentId: string } {
  const { uid: name = '', documentId = '' } = Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]));
  const uid = ownType(strapi, name);
  if (!uid) throw new errors.ValidationError('There is no such content type.');
  if (!documentIdPattern.test(documentId)) throw new errors.ValidationError('That is not the number of an entry.');
  return { uid, documentId };
}
